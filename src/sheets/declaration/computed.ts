import { CellValue } from "../../domain/base/cell";
import { compile } from "../../domain/plan/formula/compile";
import { Cells } from "../../domain/plan/formula/compiled";
import { Expression } from "../../domain/plan/formula/expression";
import { References, print } from "../../domain/plan/formula/print";
import { celdasDeParametros } from "../../domain/plan/parametros/celdas";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { namedCells } from "../named-cells";
import { Computed } from "./declaration";

/** One formula in one cell, given without its "=". `computedCell("SUM(B2:B4)", 6)`. */
export const computedCell = (formula: string, value: CellValue): Computed => ({
  formula: `=${formula}`,
  values: [[value]],
});

/**
 * The same formula all the way down a column of a table, given without its "=", and what each row's gives.
 * @param typedOver the rows, from 0, where a person typed something else
 */
export const computedColumn = (
  formula: string,
  values: readonly CellValue[],
  typedOver?: Computed["typedOver"],
): Computed => ({
  formula: `=${formula}`,
  values: values.map((value) => [value]),
  ...(typedOver && typedOver.size > 0 && { typedOver }),
});

/** A formula for each line of a block, given without their "=", each beside what it gives. */
export const computedLines = (
  lines: readonly (readonly [formula: string, value: CellValue])[],
): Computed => ({
  formula: lines.map(([formula]) => [`=${formula}`]),
  values: lines.map(([, value]) => [value]),
});

/**
 * A formula over named cells, and what it gives with what they say.
 * `computedFrom(name("plan"), { plan: "Plan GEL-T" })` is the formula "=plan" and the value "Plan GEL-T".
 */
export const computedFrom = (expression: Expression, parametros: Parametros): Computed =>
  computedCell(print(expression, namedCells), compile(expression)(celdasDeParametros(parametros)));

/** A formula and its value from one expression, for a cell that looks at others of its line. */
export const fromLine = (
  expression: Expression,
  references: References["column"],
  valueOf: Cells["column"],
): readonly [formula: string, value: CellValue] => [
  print(expression, { ...namedCells, column: references }),
  compile(expression)({ ...celdasDeParametros({}), column: valueOf }),
];
