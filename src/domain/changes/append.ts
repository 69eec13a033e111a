import { CellValue } from "../base/cell";
import { OwnColumn } from "../plan/tables/column";
import { OwnTableReading } from "../reading/own-table-reading";
import { CellEdit, Changes, FigureFormat, NewCell } from "./changes";

type Where<Key extends string> = Pick<
  OwnTableReading<Key>,
  "sheet" | "tableName" | "columns" | "blankRows" | "lastRow"
>;

type Cells<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/**
 * Writes some rows in a table of ours that there is: in its blank rows first, then below its last.
 *
 * @param declared its columns, of which those that the table lost are not written
 * @param foundBy what a new row is found again by, where all that it says is too much to look at
 * @example appendedTo(excepciones, columnasDeExcepciones, [{ regla: "meta-compuesta", motivo: "No aplica" }])
 */
export function appendedTo<Key extends string>(
  table: Where<Key>,
  declared: readonly OwnColumn<Key>[],
  rows: readonly Cells<Key>[],
  foundBy?: readonly Key[],
): Changes {
  const { sheet, tableName, columns, blankRows, lastRow } = table;
  const inside = rows.slice(0, blankRows.length);
  const below = rows.slice(blankRows.length);
  const filled = inside.flatMap((each, index) => cellsIn(table, declared, blankRows[index]!, each));
  if (tableName === undefined) {
    const more = below.flatMap((each, index) => cellsIn(table, declared, lastRow + 1 + index, each));
    return { cells: [...filled, ...more], rows: [] };
  }
  const keys = foundBy?.flatMap((key) => columns[key] ?? []);
  return {
    cells: filled,
    rows: below.map((each) => ({
      sheet,
      tableName,
      below: lastRow,
      cells: newCells(table, declared, each),
      ...(keys && { foundBy: keys }),
    })),
  };
}

function cellsIn<Key extends string>(
  { sheet, columns }: Where<Key>,
  declared: readonly OwnColumn<Key>[],
  row: number,
  cells: Cells<Key>,
): readonly CellEdit[] {
  return declared.flatMap(({ key, heading, type }): CellEdit[] => {
    const column = columns[key];
    const after = cells[key] ?? "";
    if (column === undefined || after === "") return [];
    const place = { sheet, row, column, heading };
    const format = FORMATS[type];
    return [{ place, before: "", after, isFormula: false, ...(format && { format }) }];
  });
}

const FORMATS: Partial<Record<OwnColumn["type"], FigureFormat>> = { date: "date", percentage: "percentage" };

const newCells = <Key extends string>(
  { columns }: Where<Key>,
  declared: readonly OwnColumn<Key>[],
  cells: Cells<Key>,
): readonly NewCell[] =>
  declared.flatMap(({ key }): NewCell[] => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, after: cells[key] ?? "", isFormula: false }];
  });
