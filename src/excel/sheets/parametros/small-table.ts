import { CellValue } from "../../../domain/cell/cell";
import { Area } from "../../sheet/area";
import { CellsDeclaration, TableDeclaration } from "../../sheet/declaration";

/** A table that people fill in: what it is for on top, spare rows below. */
export interface SmallTable {
  /** Excel's name of the table. */
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  /** Row of the heading, and the columns under which it is drawn. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Column of the table itself. */
  readonly first: number;
  readonly columns: readonly { readonly heading: string; readonly numberFormat: string }[];
  readonly spareRows: number;
  /** What its first row begins with. */
  readonly initial?: readonly CellValue[];
}

/** All of it, its row of headings too. */
export const areaOfTable = ({ row, first, columns, spareRows }: SmallTable): Area => ({
  row: row + 2,
  column: first,
  rows: spareRows + 1,
  columns: columns.length,
});

export function smallTableCells(table: SmallTable): readonly CellsDeclaration[] {
  const { row, column, width, heading, note, columns, spareRows, initial } = table;
  const area = areaOfTable(table);
  const headings = columns.map((each) => each.heading);
  return [
    {
      area: { row, column, rows: 1, columns: width },
      style: "section",
      values: [Array.from({ length: width }, (_, index) => (index === 0 ? heading : ""))],
    },
    { area: { row: row + 1, column, rows: 1, columns: 1 }, style: "aside", values: [[note]] },
    { area: { ...area, rows: 1 }, style: "header", values: [headings] },
    ...columns.map(({ numberFormat }, index): CellsDeclaration => ({
      area: { row: area.row + 1, column: area.column + index, rows: spareRows, columns: 1 },
      style: "input",
      numberFormat,
    })),
    ...(initial ? [{ area: { ...area, row: area.row + 1, rows: 1 }, values: [initial] }] : []),
  ];
}

export const declarationOf = (table: SmallTable): TableDeclaration => ({
  name: table.name,
  area: areaOfTable(table),
  filterButton: false,
});
