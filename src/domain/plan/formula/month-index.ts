import { Expression, Operand, call, minus, over, plus, times } from "./expression";

/**
 * A day as months and a fraction since year 0, so that whole months of any length count 1: from 1-ene to 1-jul there
 * are exactly 6, and parts of months add up. From 3-sep-2008 to 1-ene-2009 there are 3,93.
 */
export function monthIndex(day: Operand): Expression {
  const monthLength = call("DAY", call("EOMONTH", day, 0));
  const months = plus(times(12, call("YEAR", day)), call("MONTH", day));
  return plus(months, over(minus(call("DAY", day), 1), monthLength));
}
