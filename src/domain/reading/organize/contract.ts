import { CellValue } from "../../base/cell";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { MatrizKey } from "../../plan/tables/matriz";

/**
 * What is to be organized: lines of cells, from a sheet or from pasted text, with whatever stands above, between and
 * below the tables. Lines may have different lengths.
 */
export interface RawTable {
  readonly cells: readonly (readonly CellValue[])[];
  /**
   * Same shape, where it was asked for: the cells as they show. Texts take what was written from here: «100%», not 1;
   * «####», of a column too narrow for its number, says nothing.
   */
  readonly texts?: readonly (readonly string[])[];
  /** Merged areas; only their first cell holds a value. Rows and columns count from 0 within `cells`. */
  readonly merges?: readonly Merge[];
  /** Cells that are lists in a page, with their items: of a text, its lines are not told from a list's. */
  readonly lists?: readonly ListedCell[];
  /** How people find a line again: rows of a sheet or lines of a text. Without it, lines from 1. */
  readonly place?: SourcePlace;
  /** Where its columns were told apart by runs of spaces, or its rows by counting cells: a guess to be asked about. */
  readonly guessed?: boolean;
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ListedCell {
  readonly row: number;
  readonly column: number;
  readonly items: readonly string[];
}

export interface SourcePlace {
  readonly kind: "hoja" | "texto";
  /** Sheet row (from 1), or line of the text, of the first line of cells. */
  readonly first: number;
  /** Only where lines of cells are not one below the other in the source: the number of each. */
  readonly numbers?: readonly number[];
  /** 0-based sheet column of the first cell; 0 in a text. */
  readonly column: number;
  readonly sheet?: string;
}

export type ColumnKey = MarcoKey | MatrizKey;
export type Target = "marcoOperativo" | "matriz";

/** What a step does, in the order in which they are done. */
export const STEP_KINDS = [
  "noEsTabla",
  "encabezado",
  "otraTabla",
  "titulos",
  "repetidos",
  "separadores",
  "blancos",
  "pies",
  "despues",
  "totales",
  "secciones",
  "grupos",
  "limpieza",
  "fantasmas",
  "unidas",
  "sueltas",
  "continuaciones",
  "divididas",
  "listas",
] as const;

export type StepKind = (typeof STEP_KINDS)[number];

/** One thing that was done, or could be, to some lines. */
export interface Change {
  /** Of its own and the same in every run over the same source: «unidas:14». */
  readonly key: string;
  readonly on: boolean;
  /** Source lines that it touches (indices into `cells`); the first is the one that goes, moves or changes. */
  readonly lines: readonly number[];
  /** The source line where what it moves ends up. */
  readonly into?: number;
  /** Columns of the source that it touches, where it does not touch the whole line. */
  readonly columns?: readonly number[];
  /** The one column that it is about, where that is said by itself: a tiempo that only its place says. */
  readonly only?: ColumnKey;
  /** What was there, and what is there now; no `after` where the line is left out. Excerpts, not whole cells. */
  readonly before: string;
  readonly after?: string;
}

/** All changes of one kind. It is on while any of its changes is. */
export interface Step {
  readonly kind: StepKind;
  readonly on: boolean;
  readonly changes: readonly Change[];
}

/** What a column of the source was taken for. */
export interface SourceColumn {
  /** Index into the lines of `cells`. */
  readonly index: number;
  /** What its heading says; "" without one. */
  readonly heading: string;
  readonly key: ColumnKey | null;
  readonly how: "heading" | "content" | "chosen" | "unknown";
  /** 0 to 1; 1 for what a heading says in so many words and for what a person chose. */
  readonly confidence: number;
  /** A person should look: it was guessed from what the cells hold, or another column could be it as well. */
  readonly doubtful: boolean;
  /** What else it could be, of what other columns were taken for. */
  readonly rivals?: readonly ColumnKey[];
}

/** A column of the result: the standard ones in their order, then what the source has besides. */
export interface ResultColumn {
  readonly key: ColumnKey | null;
  readonly heading: string;
  /** The source column it comes from; null where the source has none. */
  readonly source: number | null;
  /** Of a column besides ours whose numbers stay numbers: what they are. */
  readonly type?: NumberType;
}

/** What the numbers of a column are, as they show. */
export type NumberType = "number" | "percentage" | "date";

export interface ResultRow {
  /** As many as the result has columns. */
  readonly values: readonly CellValue[];
  /** The source lines it was made from, its own first. */
  readonly lines: readonly number[];
  /** Result columns whose value was carried from the row above. */
  readonly carried: readonly number[];
  /** What it says of each period, where the table has columns for several: its Programación, and what was reached in the past. */
  readonly programacion?: readonly PeriodPoint[];
}

/** A source line that is in no row of the result. */
export interface DroppedLine {
  readonly line: number;
  /** Its cells, joined by " · "; "" for a blank line. */
  readonly text: string;
  readonly reason: StepKind;
}

/** A table found in the source. */
export interface FoundTable {
  readonly target: Target;
  /** First and last source line, its headings included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Lines under its headings with more than one cell filled: about how many rows it has. */
  readonly lines: number;
}

/** What a person may decide; everything else follows from the source. */
export interface Choices {
  /** Step kinds ("pies") or single changes ("pies:14") that are not to be done. */
  readonly off?: readonly string[];
  /** The same, to be done although they are only proposed. */
  readonly on?: readonly string[];
  /** What a source column is, by its index; null leaves it as an additional column. */
  readonly columns?: Readonly<Record<number, ColumnKey | null>>;
  /** Which of the tables found; without it, the one with most rows. */
  readonly table?: number;
  /** What the table is to become; without it, what its headings say. */
  readonly target?: Target;
}

export type QuestionKind =
  | "columna"
  | "columnasFaltantes"
  | "tabla"
  | "sinEncabezado"
  | "dosAcciones"
  | "desalineada"
  | "posibleFantasma"
  | "posibleUnion"
  | "seccion"
  | "noEsTabla"
  | "codigos"
  | "listas"
  | "adivinada";

/** A doubt that a person settles. The result stands as it is until they do. */
export interface Question {
  /** The same in every run over the same source. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly lines: readonly number[];
  readonly column?: number;
  /** What the question is about: a heading, a cell. */
  readonly about: string;
  /** Of columns that are missing: theirs. */
  readonly headings?: readonly string[];
  /** What a column was taken for. */
  readonly guess?: ColumnKey;
  /** Of a column: some of its cells, none twice. */
  readonly sample?: readonly string[];
  /** How many rows it has to do with. */
  readonly rows?: number;
  /** What may be answered; each answer is a change of the choices. May be empty: then it only says what to look at. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly kind: "columna" | "columnaAparte" | "tabla" | "hacer" | "dejar";
  readonly key?: ColumnKey;
  readonly table?: number;
  /** To be merged into the choices with `answered`. */
  readonly choices: Choices;
}

/** A table as it was found, what was done to it, and what came out. The source is not touched. */
export interface Organized {
  readonly target: Target;
  readonly columns: readonly SourceColumn[];
  readonly resultColumns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** In the order of `STEP_KINDS`; only those with something to do. */
  readonly steps: readonly Step[];
  /** In the source's order. */
  readonly dropped: readonly DroppedLine[];
  readonly questions: readonly Question[];
  readonly tables: readonly FoundTable[];
  /** Index into `tables` of the one organized; -1 where none was found and every line was taken for a row. */
  readonly table: number;
  /** Source lines that hold the headings; empty without any. */
  readonly headerLines: readonly number[];
  /** The periods that it has columns for, in the order of their ends; empty for none. */
  readonly series: readonly PeriodSeries[];
}

/** A period that a table has columns for: Programado 2024 and Ejecutado 2024. */
export interface PeriodSeries {
  /** Its last day; null where nothing says of which year it is. */
  readonly end: number | null;
  /** Source columns. */
  readonly programado?: number;
  readonly ejecutado?: number;
}

/** What a row says of a period, as it stands there; "" where it says nothing. */
export interface PeriodPoint {
  readonly end: number | null;
  readonly programado: CellValue;
  readonly ejecutado: CellValue;
}
