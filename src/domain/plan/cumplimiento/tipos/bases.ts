import { Expression, call, column } from "../../formula/expression";

export const desdeCero: Expression = { kind: "literal", value: 0 };

/** A blank línea base is 0. */
export const desdeLineaBase: Expression = call("N", column("lineaBase"));
