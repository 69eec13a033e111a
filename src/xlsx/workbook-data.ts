/**
 * A workbook as plain data: what opening an .xlsx file gives and saving takes.
 * Rows and columns count from 0. Formulas are en-US and begin with "=". Dates are serial numbers (1900 system).
 */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
  /** Office settings of the add-ins, by key; values are JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** 0-based index of the sheet that opens in front. */
  readonly activeSheet: number;
  /** The font of cells that say none; absent: Calibri 11. */
  readonly defaultFont?: FontStyle;
  /** Of an opened file: what it had and this has not, so that whoever saves it over itself can be told. */
  readonly notKept?: readonly NotKept[];
  /** Of a file with more cells than were asked for: how many rows were read of the sheet with most, and how many it has. */
  readonly cut?: { readonly rows: number; readonly of: number };
}

export type NotKept =
  | "images"
  | "shapes"
  | "charts"
  | "chartSheets"
  | "pivotTables"
  | "slicers"
  | "externalLinks"
  | "threadedComments"
  | "controls"
  | "connections"
  | "filters"
  | "sparklines"
  | "graphicFormats"
  | "richText"
  | "patterns"
  | "diagonals"
  | "wholeStyles"
  | "groups"
  | "blankFormats"
  | "otherHeaders"
  | "structureProtection"
  /** What the file holds and nobody here knows. */
  | "other";

export type CellScalar = number | string | boolean | null;

export interface CellData {
  readonly value: CellScalar;
  /** With "=", en-US. `value` is then its last result; an error result is the text "#REF!" with `error: true`. */
  readonly formula?: string;
  readonly error?: boolean;
  readonly style?: CellStyle;
  /** On the first cell of an array formula only; the other cells of its area hold plain values. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
  /** An address, or "#'Hoja'!A1" for a place in the workbook. */
  readonly hyperlink?: string;
  /** The cell's note (the classic comment). */
  readonly note?: { readonly author?: string; readonly text: string };
}

export interface SheetData {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Sparse: key `row,column`. Text is text: "=x" without `formula` stays text. */
  readonly cells: ReadonlyMap<string, CellData>;
  readonly merges: readonly Area[];
  /** By index; width in characters of the default font, as the file has it. */
  readonly columns: ReadonlyMap<number, { readonly width?: number; readonly hidden?: boolean }>;
  /** By index. */
  readonly rows: ReadonlyMap<number, RowData>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableData[];
  /** The cells with a filter of the sheet's own, heading included; tables have theirs. */
  readonly filter?: Area;
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly page: PageData;
  /** `attributes`: the file's own (password hash, what is allowed), written back as they came while it stays protected. */
  readonly protection?: {
    readonly protected: boolean;
    readonly attributes?: Readonly<Record<string, string>>;
  };
  readonly charts: readonly ChartData[];
}

export interface RowData {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** The height was measured from the row's text, and follows it; absent: somebody set it. */
  readonly automatic?: boolean;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableData {
  readonly name: string;
  /** All of it: header, body and totals row. */
  readonly area: Area;
  readonly columns: readonly TableColumnData[];
  /** "" is no style. */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
  /** False: the area has no header row. Absent is true. */
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
}

export interface TableColumnData {
  /** Saved as the text of its header cell, wherever the two differ. */
  readonly name: string;
  /** With "=". */
  readonly calculatedFormula?: string;
  readonly totals?: { readonly function?: string; readonly label?: string; readonly formula?: string };
}

/** Every colour is "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  readonly fill?: string;
  readonly borders?: Partial<Readonly<Record<"top" | "bottom" | "left" | "right", BorderStyle>>>;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  /** Degrees as the file has them: 0–90 up, 91–180 down, 255 stacked. */
  readonly rotation?: number;
}

export interface FontStyle {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export interface BorderStyle {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}

export interface ValidationData {
  readonly areas: readonly Area[];
  readonly type: "list" | "decimal" | "whole" | "date" | "time" | "textLength" | "custom" | "any";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** As in the file, without "=": a list's source range, a bound, a formula. */
  readonly formula1?: string;
  readonly formula2?: string;
  /** Of a list with an option that holds a comma, which `formula1` cuts in two: the options as they are. */
  readonly items?: readonly string[];
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

/** Rules that are expressions; any other kind of rule of an opened file is kept in `raw` and written back as it came. */
export interface ConditionalFormatData {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Without "=", anchored at the first cell of the first area. Absent in the other kinds. */
  readonly formula?: string;
  readonly style?: Pick<CellStyle, "font" | "fill" | "borders" | "numberFormat">;
  readonly raw?: unknown;
}

export interface PageData {
  readonly orientation: "portrait" | "landscape";
  /** The number the file format uses: 1 carta, 5 legal, 9 A4, 14 folio (the Colombian oficio). */
  readonly paperSize: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly order?: "downThenOver" | "overThenDown";
  /** Inches. */
  readonly margins?: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** 0-based first and last row repeated on each page. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
  readonly printArea?: Area;
  /** 0-based rows and columns after which somebody set a page to end. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}

/** With Excel's codes: &P page, &N pages, &A sheet. */
export interface HeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export interface NameData {
  readonly name: string;
  /** "='Parámetros'!$C$5" */
  readonly formula: string;
  readonly comment?: string;
  readonly visible: boolean;
  /** The sheet it belongs to; absent: the whole workbook. */
  readonly sheet?: string;
}

export interface ChartData {
  readonly name: string;
  readonly type: "barClustered" | "columnClustered";
  readonly title?: string;
  /** Where it stands, in cells. */
  readonly position: {
    readonly from: Readonly<{ row: number; column: number }>;
    readonly to: Readonly<{ row: number; column: number }>;
  };
  /** Formulas without "=": 'Resumen'!$B$8:$B$20 */
  readonly categories: string;
  readonly series: readonly { readonly name?: string; readonly values: string; readonly color?: string }[];
  readonly showLegend: boolean;
  readonly showLabels?: boolean;
  /** Axis number format such as 0%. */
  readonly valueFormat?: string;
  readonly valueMaximum?: number;
  /** First category on top (horizontal bars begin at the bottom otherwise). */
  readonly reverseCategories?: boolean;
}
