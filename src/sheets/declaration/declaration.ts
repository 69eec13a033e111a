import { CellValue } from "../../domain/base/cell";
import { Area } from "./area";
import { ColorLook, StyleName } from "./style";

/** A whole sheet as data: what `render` writes in one batch and a test can look at without Excel. */
export interface SheetDeclaration {
  /** Its final name: nobody in the workbook has it. */
  readonly name: string;
  readonly tabColor: string;
  /** From column A on, in characters of the default font. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly heights: readonly RowHeights[];
  /** Rows whose height follows their wrapped text. */
  readonly fittedRows: readonly Area[];
  /** Written in order: what comes later stands over what came before. */
  readonly cells: readonly CellsDeclaration[];
  readonly tables: readonly TableDeclaration[];
  readonly names: readonly NameDeclaration[];
  readonly validations: readonly ValidationDeclaration[];
  /** Where several hold for a cell, the first is strongest. */
  readonly colors: readonly ColorDeclaration[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintDeclaration;
  readonly chart?: ChartDeclaration;
  /** The cell that is selected when the sheet is shown: the first that a person fills in. */
  readonly firstInput: Area;
}

export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  /** In points. */
  readonly height: number;
}

export interface CellsDeclaration {
  readonly area: Area;
  readonly style?: StyleName;
  /** en-US; text cells are "@", so that nothing written or typed in them becomes a number or a formula. */
  readonly numberFormat?: string;
  /** Where each cell needs another. */
  readonly numberFormats?: readonly (readonly string[])[];
  readonly values?: readonly (readonly CellValue[])[];
  /** Where the sheet computes what stands there. */
  readonly computed?: Computed;
}

/** Formulas and what they give: Excel computes them again, and a file shows its figures also where nothing calculates. */
export interface Computed {
  /**
   * en-US, with "=". One for every cell of the area, the same to the letter (it may only say `[#This Row]` of its own
   * row), or each cell's own.
   */
  readonly formula: string | readonly (readonly string[])[];
  /** What each cell computes with what the declared workbook holds; "" where it shows nothing. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of a column: its rows, from 0, where what a person typed stands over the formula. */
  readonly typedOver?: ReadonlyMap<number, CellValue>;
}

/** An Excel table over cells that already hold its headings and rows. */
export interface TableDeclaration {
  readonly name: string;
  readonly area: Area;
  readonly filterButton: boolean;
}

export interface NameDeclaration {
  readonly name: string;
  readonly area: Area;
  readonly comment: string;
}

export interface ValidationDeclaration {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly title: string;
  readonly message: string;
  /** What happens with another value: it is asked about (`warning`), or taken without a word (`none`). */
  readonly otherValues: "warning" | "none";
}

/** Bounds are numbers; dates are serial numbers. `anything` has an input message only. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal" | "date"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "anything" };

/** A conditional format; the formula is written for the first cell of its area. */
export interface ColorDeclaration {
  readonly area: Area;
  readonly formula: string;
  readonly look: ColorLook;
  /** Set in italics besides: LibreOffice shows one format in a cell, so what goes together is one. */
  readonly italic?: true;
}

export interface PrintDeclaration {
  readonly orientation: "Landscape" | "Portrait";
  /** Carta, or folio: Colombia's oficio. */
  readonly paper?: "Letter" | "Folio";
  /** The heading that is repeated on each page. */
  readonly titleRows?: Area;
  readonly area?: Area;
}

/** Horizontal bars of one series: labels in the first column of the data, figures in the second. */
export interface ChartDeclaration {
  readonly name: string;
  readonly title: string;
  readonly data: Area;
  readonly place: Area;
}
