import { CellValue } from "../domain/base/cell";
import { OwnColumn } from "../domain/plan/tables/column";
import { Area, cell, wholeColumns } from "./declaration/area";
import { CellsDeclaration, PrintDeclaration, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { TableSheetNames } from "./marco-operativo";
import { columnOfValues, numberFormatOf } from "./table-block";

/** 0-based row of the headings: below the title, what the sheet is for and a thin row. */
const HEADER_ROW = 3;

/** A column of a table that has a sheet of its own. */
interface SheetColumn<Key extends string> extends OwnColumn<Key> {
  readonly width: number;
  readonly help: string;
  readonly numberFormat?: string;
  readonly filledBy?: string;
}

/** A table that has a sheet of its own, and needs no other. */
interface OwnTableSheet<Key extends string> {
  readonly titulo: string;
  readonly nota: string;
  readonly columns: readonly SheetColumn<Key>[];
  readonly rows: readonly Readonly<Partial<Record<Key, CellValue>>>[];
  /** Rows to go on writing in. */
  readonly spare: number;
  /** The first column that a person fills in. */
  readonly first: Key;
  /** Columns of the left that stay in sight. */
  readonly frozen: number;
  readonly paper?: PrintDeclaration["paper"];
  /** The last column that is printed, at a size that is read; all, where it is not said. */
  readonly printedUntil?: Key;
}

/** The sheet of a table: a title, what it is for, and the table. */
export function tableOnItsOwn<Key extends string>(
  names: TableSheetNames,
  { titulo, nota, columns, rows, spare, first, frozen, paper, printedUntil }: OwnTableSheet<Key>,
): SheetDeclaration {
  const body: Area = { row: HEADER_ROW + 1, column: 0, rows: rows.length + spare, columns: columns.length };
  const area = { ...body, row: HEADER_ROW, rows: body.rows + 1 };
  const inColumn = (index: number, height: number): Area => ({
    ...body,
    column: index,
    columns: 1,
    rows: height,
  });
  const indexOf = (wanted: Key) => columns.findIndex(({ key }) => key === wanted);
  return {
    name: names.sheet,
    tabColor: COLOR.quiet,
    widths: columns.map(({ width }) => width),
    hiddenColumns: [],
    heights: [
      { row: 0, rows: 1, height: 26 },
      { row: 1, rows: 1, height: 16 },
      { row: 2, rows: 1, height: 8 },
      { row: HEADER_ROW, rows: 1, height: columns.length > MANY ? 48 : 24 },
    ],
    fittedRows: rows.length > 0 ? [{ ...body, rows: rows.length }] : [],
    cells: [
      { area: cell(0, 0), style: "title", values: [[titulo]] },
      { area: cell(1, 0), style: "aside", values: [[nota]] },
      {
        area: { ...area, rows: 1 },
        style: "header",
        numberFormat: "@",
        values: [columns.map(({ heading }) => heading)],
      },
      ...columns.map((column, index): CellsDeclaration => ({
        area: inColumn(index, body.rows),
        style: column.filledBy === "person" ? "input" : "computed",
        numberFormat: numberFormatOf(column),
      })),
      ...(rows.length === 0
        ? []
        : columns.map((column, index) =>
            columnOfValues(
              inColumn(index, rows.length),
              column,
              rows.map((row) => row[column.key] ?? ""),
            ),
          )),
    ],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [],
    validations: columns.map(({ heading, help }, index) => ({
      area: inColumn(index, body.rows),
      rule: { kind: "anything" },
      title: heading,
      message: help,
      otherValues: "none",
    })),
    colors: [],
    frozen: { rows: HEADER_ROW + 1, columns: frozen },
    print: {
      orientation: "Landscape",
      ...(paper && { paper }),
      titleRows: { ...area, rows: 1 },
      ...(printedUntil && { area: wholeColumns(indexOf(printedUntil) + 1) }),
    },
    firstInput: cell(HEADER_ROW + 1, indexOf(first)),
  };
}

/** With more columns their headings take several lines. */
const MANY = 12;
