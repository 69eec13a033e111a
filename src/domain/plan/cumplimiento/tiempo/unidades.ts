import {
  Expression,
  call,
  column,
  equal,
  firstOf,
  greater,
  isNumber,
  minus,
  oneOf,
  over,
  plus,
  times,
  when,
  workingDays,
} from "../../formula/expression";
import { porLimpio } from "../entradas";
import { DIAS, MESES, SEMANA } from "../periodo";
import { enterosHaciaAbajo } from "./enteros";
import { desdeDeLaTasa, finAlCorte, finDeLaVigencia } from "./fechas";
import { meses, mesesEnteros } from "./meses";

const esDe = (unidad: string) => equal(porLimpio, unidad);

/** How many months the unit of «Por» lasts; 0 for those that are counted in days, "" where it is none of the list. */
export const mesesDePor: Expression = firstOf(
  [
    ...Object.entries(MESES).map(([unidad, months]) => [esDe(unidad), months] as const),
    [oneOf(porLimpio, Object.keys(DIAS)), 0],
  ],
  "",
);

/** What is none of the list is counted by months, and said: "" divides nothing. */
const mesesOUno = when(isNumber(column("mesesDePor")), column("mesesDePor"), 1);

/**
 * Units of «Por» between two days, the last included; 0 where it is before the first. Some engines work out also what IF
 * leaves, and count the working days one by one: for the other units there is one day to count.
 */
function unidadesEntre(from: Expression, last: Expression, wholeMonths: Expression): Expression {
  const end = plus(last, 1);
  return call(
    "IFERROR",
    firstOf(
      [
        [greater(from, last), 0],
        [esDe("día"), workingDays(when(esDe("día"), from, last), last)],
        [esDe("semana"), over(minus(end, from), SEMANA)],
      ],
      over(meses(from, end, wholeMonths), mesesOUno),
    ),
    "",
  );
}

const enterosEntre = (from: Expression, last: Expression) =>
  call("IFERROR", when(greater(from, last), 0, mesesEnteros(from, plus(last, 1))), "");

const primerDia = column("desdeDeLaTasa");

export { desdeDeLaTasa };
export const mesesAlCorte = enterosEntre(primerDia, finAlCorte);
export const mesesDeLaVigencia = enterosEntre(primerDia, finDeLaVigencia);
export const unidades = unidadesEntre(primerDia, finAlCorte, column("mesesAlCorte"));
export const unidadesDeLaVigencia = unidadesEntre(primerDia, finDeLaVigencia, column("mesesDeLaVigencia"));

const tasa = (units: string) => enterosHaciaAbajo(times(column("cuantia"), column(units)));

/** «4 veces al mes» to the corte, and in the whole vigencia. */
export const tasaAlCorte = tasa("unidades");
export const tasaDeLaVigencia = tasa("unidadesDeLaVigencia");
