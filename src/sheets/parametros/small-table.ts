import { CellValue } from "../../domain/base/cell";
import { OwnColumn } from "../../domain/plan/tables/column";
import { Area } from "../declaration/area";
import { CellsDeclaration, TableDeclaration, ValidationDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";

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
  readonly columns: readonly OwnColumn[];
  /** Rows of its body. */
  readonly rows: number;
  /** How its cells look: as those that people fill in where nothing is said. */
  readonly style?: StyleName;
  /** What its first rows hold. */
  readonly filled: readonly (readonly CellValue[])[];
}

/** All of it, its row of headings too. */
export const areaOfTable = ({ row, first, columns, rows }: SmallTable): Area => ({
  row: row + 2,
  column: first,
  rows: rows + 1,
  columns: columns.length,
});

export function smallTableCells(table: SmallTable): readonly CellsDeclaration[] {
  const { row, column, width, heading, note, columns, rows, filled, style = "input" } = table;
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
    ...columns.map(({ type }, index): CellsDeclaration => ({
      area: { row: area.row + 1, column: area.column + index, rows, columns: 1 },
      style,
      // What is counted is whole.
      numberFormat: type === "number" ? "#,##0" : "@",
    })),
    ...(filled.length > 0
      ? [{ area: { ...area, row: area.row + 1, rows: filled.length }, values: filled }]
      : []),
  ];
}

/** More than there are of anything in a municipality. */
const MOST = 1_000_000;

export function smallTableValidations(table: SmallTable): readonly ValidationDeclaration[] {
  const { row, column, rows } = areaOfTable(table);
  return table.columns.flatMap(({ heading, help, minimum }, index) =>
    help === undefined
      ? []
      : [
          {
            area: { row: row + 1, column: column + index, rows: rows - 1, columns: 1 },
            rule:
              minimum === undefined
                ? ({ kind: "anything" } as const)
                : ({ kind: "decimal", minimum, maximum: MOST } as const),
            title: heading,
            message: help,
            otherValues: minimum === undefined ? ("none" as const) : ("warning" as const),
          },
        ],
  );
}

export const declarationOf = (table: SmallTable): TableDeclaration => ({
  name: table.name,
  area: areaOfTable(table),
  filterButton: false,
});
