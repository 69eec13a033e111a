import {
  Expression,
  Operand,
  and,
  atLeast,
  call,
  column,
  equal,
  firstOf,
  isNumber,
  less,
  minus,
  name,
  oneOf,
  over,
  plus,
  times,
  when,
} from "../formula/expression";

/** The periods of a rate, and how many months or days each lasts: what «Por» may hold. */
const MONTHS = { quincena: 0.5, mes: 1, bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6, año: 12 } as const;
const DAYS = { día: 1, semana: 7 } as const;

export type UnidadDePor = keyof typeof DAYS | keyof typeof MONTHS;

export const unidadesDePor = [...Object.keys(DAYS), ...Object.keys(MONTHS)] as readonly UnidadDePor[];

export const fechaCorte = name("fecha_corte");

/** The meta in numbers: Cantidad by Veces, which is 1 when blank. */
export const metaFinal = times(column("cantidad"), when(isNumber(column("veces")), column("veces"), 1));

/** When the row begins: its own Inicio, else the plan's; 0 where neither is known. */
export const inicioDeLaFila = when(isNumber(column("inicio")), column("inicio"), call("N", name("inicio_plan")));

/** Whether the row's own Inicio is still to come at the corte. */
export const aunNoEmpieza = and(isNumber(column("inicio")), less(fechaCorte, column("inicio")));

/** Whether the row has a Plazo that the corte has not reached. */
export const antesDelPlazo = and(isNumber(column("plazo")), less(fechaCorte, column("plazo")));

/**
 * A day as months and a fraction since year 0, so that whole months of any length count 1: from 1-ene to 1-jul there
 * are exactly 6, and parts of months add up. From 3-sep-2008 to the end of 31-dic-2008 there are 3,93.
 */
function monthIndex(day: Operand): Expression {
  const monthLength = call("DAY", call("EOMONTH", day, 0));
  const months = plus(times(12, call("YEAR", day)), call("MONTH", day));
  return plus(months, over(minus(call("DAY", day), 1), monthLength));
}

/** How many units of «Por» there are from a day to the end of the corte's; never less than 0. */
export function unidadesDesde(start: Operand): Expression {
  const end = plus(fechaCorte, 1);
  const days = over(minus(end, start), when(equal(column("por"), "semana"), DAYS.semana, DAYS.día));
  const monthsPerUnit = firstOf(
    Object.entries(MONTHS).map(([unit, months]) => [equal(column("por"), unit), months] as const),
    1,
  );
  const months = over(minus(monthIndex(end), monthIndex(start)), monthsPerUnit);
  return call("MAX", 0, when(oneOf(column("por"), Object.keys(DAYS)), days, months));
}

/**
 * Where the count of a rate begins in this period: the period's first day or the row's Inicio if later; annual rates
 * stay within the calendar year of the corte.
 */
export const inicioDelPeriodo = call(
  "MAX",
  name("periodo_inicio"),
  call("N", column("inicio")),
  when(equal(column("por"), "año"), call("DATE", call("YEAR", fechaCorte), 1, 1), 0),
);

/** Whole units: a floating 2,9999999 that should be 3 is 3. */
export const enteros = (amount: Operand): Expression => call("INT", call("ROUND", amount, 6));

/**
 * A straight line from a value at Inicio to the final meta at Plazo, read at the corte. Without Plazo, the final meta;
 * with a Plazo to come and no day to begin at, "".
 */
export function linealDesde(base: Operand): Expression {
  const elapsed = over(minus(fechaCorte, inicioDeLaFila), minus(column("plazo"), inicioDeLaFila));
  return firstOf(
    [
      [aunNoEmpieza, base],
      [call("NOT", antesDelPlazo), metaFinal],
      [equal(inicioDeLaFila, 0), ""],
      [atLeast(inicioDeLaFila, fechaCorte), base],
    ],
    plus(base, times(minus(metaFinal, base), elapsed)),
  );
}
