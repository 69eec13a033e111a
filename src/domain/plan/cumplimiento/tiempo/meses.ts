import { Expression, call, greater, minus, over, plus, times, when } from "../../formula/expression";

/** The most whole months from a day with which it is not past another; of 31-ene and 28-feb, 1. */
export function mesesEnteros(from: Expression, to: Expression): Expression {
  const apart = plus(
    times(12, minus(call("YEAR", to), call("YEAR", from))),
    minus(call("MONTH", to), call("MONTH", from)),
  );
  return minus(apart, when(greater(call("EDATE", from, apart), to), 1, 0));
}

/**
 * Months and a fraction from a day to another, given the whole ones: from 1-ene to 1-jul there are exactly 6; of the last
 * month, its days over those that it has. From 3-sep-2008 to 1-ene-2009: 3 + 29/31.
 */
export function meses(from: Expression, to: Expression, whole: Expression): Expression {
  const last = call("EDATE", from, whole);
  return plus(whole, over(minus(to, last), minus(call("EDATE", from, plus(whole, 1)), last)));
}
