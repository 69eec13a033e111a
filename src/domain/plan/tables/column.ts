import { Expression } from "../formula/expression";

/** What a column holds. A percentage is a fraction of 1 that is shown with its sign. */
export type ColumnType = "text" | "number" | "percentage" | "date" | "choice" | "link" | "avance";

/** Whether cells of the kind hold texts alone: what else is written in them becomes one. */
export const isOfText = (type: ColumnType): boolean =>
  type === "text" || type === "choice" || type === "link";

/** How much it matters that a filled row has nothing in the column. */
export type Requirement = "error" | "advertencia" | "optional";

/**
 * What a person sees of the matriz: the five standard columns with the semáforo's word, those of the follow-up, what
 * Control Interno writes, the rest, or none but the formulas'.
 */
export type ColumnView = "norma" | "seguimiento" | "control" | "detalle" | "auxiliar";

/** What is said of a column of any table of ours. */
export interface OwnColumn<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
  readonly type: ColumnType;
  /** What goes in the cell, as its input message says it: at most 255 characters, Excel's limit. None has no message. */
  readonly help?: string;
  /** For numbers, percentages (fractions) and dates (serials). */
  readonly minimum?: number;
}

/**
 * Everything that is known about a column of a standard table, said once. The inserted sheet, its validations and input messages, the
 * reading of other people's tables, the checks, the schemas and the guide all come from here.
 */
export interface Column<Key extends string = string> extends OwnColumn<Key> {
  /** Other headings seen in real plans; case, accents, plural and line breaks need no entry of their own. */
  readonly aliases: readonly string[];
  readonly required: Requirement;
  /** Who fills it in: a person, a formula of the sheet, a formula that may be typed over, or the add-in (the key). */
  readonly filledBy: "person" | "formula" | "proposal" | "addIn";
  readonly view: ColumnView;
  /** In characters of the default font. */
  readonly width: number;
  readonly help: string;
  readonly maximum?: number;
  /** For choices: the values, in the order in which the list shows them. */
  readonly choices?: readonly string[];
  /** For what a formula fills in. */
  readonly formula?: Expression;
  /** Excel's number format, en-US; the type's own when absent. */
  readonly numberFormat?: string;
  /** Documents merge it over the indicators of an acción: blank under it, a cell goes on with what stands above. */
  readonly continues?: true;
}

/**
 * Columns as they are declared. It says nothing of their keys: their type is what is written in each, and so a column is
 * declared in one place.
 *
 * @example
 * const norma = columns([{ key: "accion", … }, { key: "meta", … }]); // readonly Column<"accion" | "meta">[]
 */
export const columns = <Key extends string>(declared: readonly Column<Key>[]): readonly Column<Key>[] =>
  declared;

/** A table that the add-in inserts and finds again: its columns in their order. */
export interface OwnTable<Key extends string = string> {
  /** The name of Excel's table, when it is free. */
  readonly tableName: string;
  readonly columns: readonly OwnColumn<Key>[];
  /**
   * The columns that say which row is which, the surest first: where they are blank, or another row says the same, the
   * next. Position never does. Without any, rows are only ever appended.
   *
   * @example matriz.identity // [["id"], ["codigo"], ["accion", "indicador"]]
   */
  readonly identity: readonly (readonly NoInfer<Key>[])[];
}

/** Declares a table whose keys are what is written in its columns. */
export const ownTable = <Key extends string>(table: OwnTable<Key>): OwnTable<Key> => table;

/** The headings of a table, in their order. */
export const headingsOf = ({ columns }: OwnTable): readonly string[] => columns.map(({ heading }) => heading);

/** A table whose columns are all declared: what they hold, how they look, what computes them. */
export interface DeclaredTable<Key extends string = string> extends OwnTable<Key> {
  readonly columns: readonly Column<Key>[];
}

/** A standard table, which is also found where somebody else made it. */
export interface Table<Key extends string = string> extends DeclaredTable<Key> {
  readonly key: "marcoOperativo" | "matriz";
  /** The name of the sheet, which is also the document's title. */
  readonly title: string;
  /** Those that the norm asks for, which every plan has to have; absent: all of them. */
  readonly norma?: readonly Column<Key>[];
}

/** The columns that the norm asks for, in their order. `normaOf(matriz).length` is 5. */
export const normaOf = <Key extends string>({ columns, norma }: Table<Key>): readonly Column<Key>[] =>
  norma ?? columns;

/** The column with a key. Throws when the table has none: a typo, not a user's error. */
export function columnOf<Of extends OwnColumn>(
  { tableName, columns }: { readonly tableName: string; readonly columns: readonly Of[] },
  key: Of["key"],
): Of {
  const found = columns.find((column) => column.key === key);
  if (!found) throw new Error(`The table ${tableName} has no column ${key}`);
  return found;
}
