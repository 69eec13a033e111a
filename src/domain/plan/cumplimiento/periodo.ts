import {
  and,
  atMost,
  call,
  column,
  equal,
  firstOf,
  isNumber,
  less,
  minus,
  name,
  not,
  oneOf,
  or,
  over,
  plus,
  times,
  when,
} from "../formula/expression";
import { monthIndex } from "../formula/month-index";

/** The periods of a rate, and how many months or days each lasts: what «Por» may hold. */
const MONTHS = {
  quincena: 0.5,
  mes: 1,
  bimestre: 2,
  trimestre: 3,
  cuatrimestre: 4,
  semestre: 6,
  año: 12,
} as const;
const DAYS = { día: 1, semana: 7 } as const;

export type UnidadDePor = keyof typeof DAYS | keyof typeof MONTHS;

export const unidadesDePor = [...Object.keys(DAYS), ...Object.keys(MONTHS)] as readonly UnidadDePor[];

/** How many periods of a unit a year has. `periodosPorAno("trimestre")` is 4. */
export const periodosPorAno = (unit: UnidadDePor): number =>
  unit === "día" || unit === "semana" ? Math.floor(365 / DAYS[unit]) : MONTHS.año / MONTHS[unit];

export const fechaCorte = name("fecha_corte");
export const sinPor = equal(column("por"), "");

/** Whether the row's own Inicio is still to come at the corte. A blank date is day 0, long past. */
export const aunNoEmpieza = less(fechaCorte, call("N", column("inicio")));

/** Whether the row has a Plazo that the corte has not reached. */
export const antesDelPlazo = less(fechaCorte, call("N", column("plazo")));

/** Meta final: Cantidad by Veces, which is 1 when blank. */
export const metaFinal = when(
  isNumber(column("cantidad")),
  times(column("cantidad"), when(isNumber(column("veces")), column("veces"), 1)),
  "",
);

const days = over(
  minus(plus(fechaCorte, 1), column("desde")),
  when(equal(column("por"), "semana"), DAYS.semana, DAYS.día),
);
const monthsPerUnit = firstOf(
  Object.entries(MONTHS).map(([unit, months]) => [equal(column("por"), unit), months] as const),
  "",
);
const months = over(minus(name("corte_en_meses"), monthIndex(column("desde"))), monthsPerUnit);

/**
 * Unidades: how many units of «Por» there are from Desde to the end of the day of the corte, never less than 0.
 * «4 veces al mes» from 3-sep to 31-dic-2008: 3,93.
 */
export const unidades = call(
  "IFERROR",
  when(
    or(sinPor, not(isNumber(column("desde"))), not(isNumber(fechaCorte))),
    "",
    call("MAX", 0, when(oneOf(column("por"), Object.keys(DAYS)), days, months)),
  ),
  "",
);

/** Ritmo: a rate over its units, rounded down to whole ones: a floating 2,9999999 that should be 3 is 3. */
export const ritmo = when(
  and(isNumber(column("unidades")), isNumber(column("metaFinal"))),
  call("INT", call("ROUND", times(column("metaFinal"), column("unidades")), 6)),
  "",
);

/**
 * Lineal: a straight line from Base at Desde to the final meta at Plazo, read at the corte. Without Plazo, or past it, the
 * final meta; with a Plazo to come and no day to begin at, "".
 */
export const lineal = firstOf(
  [
    // A meta without a number is no error: the difference below would be one.
    [or(not(antesDelPlazo), not(isNumber(column("metaFinal")))), column("metaFinal")],
    [not(isNumber(column("desde"))), ""],
    [atMost(fechaCorte, column("desde")), column("base")],
  ],
  plus(
    column("base"),
    times(
      minus(column("metaFinal"), column("base")),
      over(minus(fechaCorte, column("desde")), minus(column("plazo"), column("desde"))),
    ),
  ),
);
