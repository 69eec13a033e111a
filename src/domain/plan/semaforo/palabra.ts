import {
  Expression,
  Operand,
  and,
  atMost,
  column,
  equal,
  firstOf,
  isNumber,
  less,
  name,
  not,
  oneOf,
  or,
  rounded,
  when,
} from "../formula/expression";
import { ESTADO } from "../cumplimiento/estado";

/** How many bands a semáforo has at most. */
export const BANDAS = 4;

export const nombreDeLimite = (band: number) => `semaforo_limite_${band}`;
export const nombreDePalabra = (band: number) => `semaforo_palabra_${band}`;
export const NOMBRE_DEL_BORDE = "semaforo_borde";

/** To which band a figure that stands exactly on a limit belongs. */
export const BORDE = { abajo: "a la de abajo", arriba: "a la de arriba" } as const;

const below = (figure: Operand, limit: Operand) =>
  when(
    equal(name(NOMBRE_DEL_BORDE), BORDE.abajo),
    atMost(rounded(figure), rounded(limit)),
    less(rounded(figure), rounded(limit)),
  );

/**
 * The word of the band in which a figure falls, with the limits of Parámetros. A blank limit ends the list: the band
 * takes all that is left. Bands are half-open on the figure itself, so 79,5 % belongs somewhere; a mean of 40, 100 and 100
 * that adds up to a hair under 80 % is on the limit.
 */
export function palabraDe(figure: Operand): Expression {
  const bands = Array.from({ length: BANDAS - 1 }, (_, index) => {
    const limit = name(nombreDeLimite(index + 1));
    return [or(not(isNumber(limit)), below(figure, limit)), name(nombreDePalabra(index + 1))] as const;
  });
  return firstOf(bands, name(nombreDePalabra(BANDAS)));
}

/** Semáforo of a row of the matriz: only where the figure is a cumplimiento, computed or reported. */
export const palabra: Expression = when(
  and(isNumber(column("cifra")), oneOf(column("juicio"), [ESTADO.calculado, ESTADO.reportado])),
  palabraDe(column("cifra")),
  "",
);
