import { CellValue } from "../../../domain/base/cell";
import { TableAim } from "../../../domain/changes/aim";
import {
  CellEdit,
  ChartOfLines,
  ColumnVisibility,
  MarksShown,
  RowInsertion,
  RowRemoval,
} from "../../../domain/changes/changes";
import { MarkToShow } from "../../marks/marks";
import { HeldTable } from "./look";

/** A cell to write, where it stands now. */
export interface PlacedCell {
  readonly edit: CellEdit;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What it holds, as `formulas` gives it, and whether that is a formula: a text may look like one. */
  readonly held: CellValue;
  readonly holdsFormula: boolean;
  readonly numberFormat: string;
}

/** A number format to give, where its cell stands now. */
export interface PlacedFormat {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A column to hide or to bring in sight, by the heading that it is found by now. */
export interface PlacedColumn {
  readonly edit: ColumnVisibility;
  /** Whether it is hidden. */
  readonly before: boolean;
}

/** A row to put in a table: its place among the rows of the body, as they are before any of them comes in. */
export interface PlacedInsertion {
  readonly insertion: RowInsertion;
  readonly index: number;
  /** What is written in it, by 0-based sheet column. */
  readonly cells: ReadonlyMap<
    number,
    { readonly after: CellValue; readonly isFormula: boolean; readonly numberFormat?: string }
  >;
}

/** A row as it stands, from the first column of its table on. */
export interface HeldRow {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

/** A row to take out: its place in the body, and where it was read. */
export interface PlacedRemoval {
  readonly removal: RowRemoval;
  readonly index: number;
  readonly row: number;
}

/** An Id that a row gets within the write, where it has none or that of the row that it is a copy of. */
export interface PlacedId {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly value: string;
  /** The row was blank: taken back, it has none again. Any other keeps it for good. */
  readonly goesWithRow: boolean;
}

/** A chart, and where its labels stand: so many columns from its table's first. */
export interface PlacedChart {
  readonly edit: ChartOfLines;
  readonly offset: number;
}

/** The marks of a table to be shown or hidden. */
export interface PlacedMarks {
  readonly edit: MarksShown;
  /** Whether it shows them, and by which conditional formats. */
  readonly were: boolean;
  readonly formats: readonly Excel.ConditionalFormat[];
  /** Where its columns and rows stand now. */
  readonly toShow: readonly MarkToShow[];
}

/** What is written in a table. */
export interface PlacedTable {
  readonly aim: TableAim;
  readonly held: HeldTable;
  /** Where each row stands now that changes are of; from 1. */
  readonly rowsNow: ReadonlyMap<number, number | null>;
  readonly cells: readonly PlacedCell[];
  readonly formats: readonly PlacedFormat[];
  readonly ids: readonly PlacedId[];
  readonly columns: readonly PlacedColumn[];
  /** The one beside it, where it is to be drawn anew. */
  readonly chart: PlacedChart | null;
  readonly marks: PlacedMarks | null;
  readonly insertions: readonly PlacedInsertion[];
  readonly removals: readonly PlacedRemoval[];
}

/** All that is written, where it stands now. */
export interface PlacedChanges {
  readonly tables: readonly PlacedTable[];
  readonly named: readonly PlacedCell[];
}
