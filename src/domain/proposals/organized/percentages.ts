import { CellValue } from "../../base/cell";
import { MAXIMO_CREIBLE, SURELY_PERCENT } from "../../plan/cumplimiento/estado";
import { Column } from "../../plan/tables/column";
import { cellOf } from "./cell-of";

/**
 * What a column of percentages says, its figures without a sign read in one scale: beside 80 and 45, 1 is 1 %.
 *
 * @returns a cell for each one; null where the scale is not plain: 5 and 2, or 80 and 0,5
 * @example percentages(columnOf(matriz, "reportado"), ["80", "1", "93 %"]) // [0.8, 0.01, 0.93]
 */
export function percentages(column: Column, values: readonly CellValue[]): readonly CellValue[] | null {
  const read = values.map((value) => cellOf(column, value));
  const isUnsigned = (index: number) => !String(values[index]).includes("%");
  const figures = read.filter((value, index) => typeof value === "number" && isUnsigned(index)) as number[];
  const most = Math.max(0, ...figures);
  if (most <= MAXIMO_CREIBLE) return read;
  const hasFractions = figures.some((value) => value < MAXIMO_CREIBLE && !Number.isInteger(value));
  if (most < SURELY_PERCENT) return hasFractions ? read : null;
  if (hasFractions) return null;
  return read.map((value, index) =>
    typeof value === "number" && isUnsigned(index) ? Number((value / 100).toPrecision(12)) : value,
  );
}
