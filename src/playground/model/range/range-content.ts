import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId } from "../../engine/engine";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { type Input, readInput } from "./input";
import { moveFormula } from "../address/relative-formula";
import { assertWritable } from "../protection/protection-rules";
import { headerText, markCalculatedColumns, tablesTouching } from "../table/table-rules";

/** More cells than this cannot be read or written at once: an unbounded range gives null. */
export const MAX_CELLS = 5_000_000;

/**
 * A value for each cell: a scalar is for all of them (a formula is written for the first and filled, as Excel does), an array must have the
 * area's dimensions.
 */
export function spread<Value = unknown>(
  value: unknown,
  { rows, columns }: Area,
): (row: number, column: number) => Value {
  if (!Array.isArray(value)) {
    const isFormula = typeof value === "string" && value.startsWith("=");
    return (row, column) => (isFormula ? moveFormula(value, row, column) : value) as Value;
  }
  const grid = value as Value[][];
  const fits = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => grid[row]![column]!;
}

/** Writes values or formulas, with what Excel makes of each. Throws InvalidArgument and AccessDenied. */
export function writeContent(host: Host, sheet: SheetId, area: Area, value: unknown): void {
  const at = spread(value, area);
  assertWritable(host, sheet, area);
  const formats: [row: number, column: number, format: string][] = [];
  const tables = tablesTouching(host, sheet, area);
  const grid: (Cell | undefined)[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells: (Cell | undefined)[] = [];
    for (let column = 0; column < area.columns; column++) {
      const raw = at(row, column);
      const current = raw === null ? "General" : formatOf(host, sheet, area.row + row, area.column + column);
      const input = readInput(raw, current);
      cells.push(input && headerText(tables, area.row + row, area.column + column, input.cell, host));
      if (implies(input, current)) formats.push([row, column, input.format]);
    }
    grid.push(cells);
  }
  host.engine.cells.write(sheet, area, grid);
  if (formats.length > 0) setFormats(host, sheet, area, formats);
  markCalculatedColumns(host, tables, area, grid);
}

const implies = (input: Input | undefined, current: string): input is Input & { format: string } =>
  input?.format !== undefined && current === "General";

function setFormats(
  host: Host,
  sheet: SheetId,
  area: Area,
  formats: readonly [number, number, string][],
): void {
  const byCell = new Map(
    formats.map(([row, column, format]) => [`${area.row + row},${area.column + column}`, format]),
  );
  host.engine.styles.patch(sheet, area, (row, column) => {
    const numberFormat = byCell.get(`${row},${column}`);
    return numberFormat ? { numberFormat } : undefined;
  });
}

const formatOf = (host: Host, sheet: SheetId, row: number, column: number): string =>
  host.engine.styles.numberFormat(sheet, row, column);

/** As `range.values` gives it: blanks are "". */
export const valueOf = ({ value }: Cell): unknown => value ?? "";

/** As `range.formulas` gives it: the formula, or else the value. */
export const formulaOf = (cell: Cell): unknown => cell.formula ?? valueOf(cell);

export function valueTypeOf({ value, error }: Cell): string {
  if (error) return "Error";
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
