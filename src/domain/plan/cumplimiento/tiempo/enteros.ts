import { Expression, call, column, equal, less, minus, rounded, when } from "../../formula/expression";

/** Nobody owes a quarter of a workshop: in a row that counts whole units, those that are complete. */
export const enterosHaciaAbajo = (value: Expression): Expression =>
  when(equal(column("enEnteros"), 1), call("INT", call("ROUND", value, 9)), value);

/** Whole units toward the base: of what comes down, those that may still be. */
export const enterosHaciaLaBase = (value: Expression): Expression =>
  when(
    equal(column("enEnteros"), 1),
    when(
      less(rounded(column("metaFinal")), rounded(column("base"))),
      minus(0, call("INT", minus(0, call("ROUND", value, 9)))),
      call("INT", call("ROUND", value, 9)),
    ),
    value,
  );
