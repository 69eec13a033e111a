import { CellValue } from "../base/cell";
import { CellPlace } from "../base/place";

/** How the figures of a cell are to be shown where its own format does not show them so. */
export type FigureFormat = "number" | "percentage" | "date";

/** What is to be written in a cell. */
export interface CellEdit {
  readonly place: CellPlace;
  /** Of a named cell of Parámetros: it is found by its name, wherever it was moved. */
  readonly name?: string;
  /** What the pane shows that is there: a value, or a formula where that is what is wrong. What holds it is guarded. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** Whether `after` is a formula, en-US with "=": a text may begin so too. */
  readonly isFormula: boolean;
  readonly format?: FigureFormat;
  /** Only what the cell itself holds will do as `before`, its formula or its value; not what it shows. */
  readonly exact?: true;
  /** Of a column that only the add-in writes and nobody sees: whatever stands there goes. */
  readonly own?: true;
}

/** How a cell is to show its figure, whatever it holds: en-US. */
export interface FormatEdit {
  readonly place: CellPlace;
  readonly after: string;
}

/** Whether a column of a table is to be hidden or in sight. */
export interface ColumnVisibility {
  /** Its heading's. */
  readonly place: CellPlace;
  /** Whether it must be hidden now; absent where that is all the same. */
  readonly before?: boolean;
  readonly hidden: boolean;
}

/**
 * What makes place for a row that comes in, or closes up where one goes away: whole lines of the sheet, for a table with
 * others beside or below it; or nothing, for one that takes in the blank line below its last, and leaves it blank. Where it
 * is absent the table's own columns, as Excel does it.
 */
export type Movement = "lines" | "nothing";

/** Whether the cells of a matriz are to show the marks of the checks that a formula can say. */
export interface MarksShown {
  /** One of its headings'. */
  readonly place: CellPlace;
  /** 0-based sheet columns of its keys, which the marks look at. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** Whether it must show them now; absent where that is all the same. */
  readonly before?: boolean;
  readonly shown: boolean;
}

/** The chart beside a table that is to show all of its lines, down to the last that says something. */
export interface ChartOfLines {
  /** The heading of the column that says something. */
  readonly place: CellPlace;
}

/** A cell of a row that is to be inserted. */
export interface NewCell extends Pick<CellEdit, "after" | "isFormula"> {
  /** 0-based sheet column. */
  readonly column: number;
  /** The table's own where it is absent. */
  readonly numberFormat?: string;
}

/** A row to insert in an Excel table. */
export interface RowInsertion {
  readonly sheet: string;
  readonly tableName: string;
  /** The sheet's row, from 1, below which it goes; several below the same one stay in their order. */
  readonly below: number;
  readonly cells: readonly NewCell[];
  /** 0-based sheet columns that it is found again by; all that is written in it, where they are not said. */
  readonly foundBy?: readonly number[];
  /** Whole lines never come in below the table's last: whatever looks at its lines grows with them. */
  readonly moves?: Movement;
}

/** A row to take out of an Excel table, whole. A table's only row is cleared. */
export interface RowRemoval {
  readonly sheet: string;
  readonly tableName: string;
  /** The sheet's, from 1. */
  readonly row: number;
  /** What must still stand in it, by 0-based sheet column. */
  readonly before: readonly { readonly column: number; readonly value: CellValue }[];
  /** The whole row as it must still be, where that is known: its formulas, from the table's first column on or, where lines move, the sheet's. */
  readonly whole?: readonly CellValue[];
  readonly moves?: Movement;
}

/** Changes of tables as data, nothing of which is written yet: to be shown first, and written all or nothing. */
export interface Changes {
  readonly cells: readonly CellEdit[];
  readonly rows: readonly RowInsertion[];
  readonly removed?: readonly RowRemoval[];
  readonly formats?: readonly FormatEdit[];
  readonly columns?: readonly ColumnVisibility[];
  readonly charts?: readonly ChartOfLines[];
  readonly marks?: readonly MarksShown[];
}

export const NOTHING: Changes = { cells: [], rows: [] };

/** Several changes as one. */
export const together = (all: readonly Changes[]): Changes => ({
  cells: all.flatMap(({ cells }) => cells),
  rows: all.flatMap(({ rows }) => rows),
  removed: all.flatMap(({ removed = [] }) => removed),
  formats: all.flatMap(({ formats = [] }) => formats),
  columns: all.flatMap(({ columns = [] }) => columns),
  charts: all.flatMap(({ charts = [] }) => charts),
  marks: all.flatMap(({ marks = [] }) => marks),
});

/** Whether there is nothing to write. */
export const isEmpty = (changes: Changes): boolean =>
  Object.values(changes).every(({ length }) => length === 0);

/** The sheets that are written in, each once. */
export const sheetsOf = ({
  cells,
  rows,
  removed = [],
  formats = [],
  columns = [],
  charts = [],
  marks = [],
}: Changes): readonly string[] => [
  ...new Set([
    ...[...cells, ...formats, ...columns, ...charts, ...marks].map(({ place }) => place.sheet),
    ...[...rows, ...removed].map(({ sheet }) => sheet),
  ]),
];
