import { CellValue } from "../domain/base/cell";
import { References, print } from "../domain/plan/formula/print";
import { tableReferences } from "../domain/plan/formula/references";
import { PERCENT_FORMAT } from "../domain/language/meta";
import { ExtraColumn } from "../domain/proposals/organized";
import { Column, DeclaredTable } from "../domain/plan/tables/column";
import { Area } from "./declaration/area";
import { computedColumn } from "./declaration/computed";
import { CellsDeclaration, ValidationDeclaration, ValidationRule } from "./declaration/declaration";
import { StyleName } from "./declaration/style";
import { ListSources, List, listOf, lists } from "./lists";
import { HEADER_ROW } from "./title-block";

/** Blank rows of a new table, and those after rows that were generated. LibreOffice adds none by itself. */
const BLANK_ROWS = 15;
const SPARE_ROWS = 5;

/**
 * A row to write: what is missing stays blank. What a formula fills in is not written, but for the number that a person
 * typed over one that may be typed over.
 */
export type RowToWrite<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** What a new standard table begins with: its rows, and columns that an organized table has besides. */
export interface TableToWrite<Key extends string> {
  readonly rows: readonly RowToWrite<Key>[];
  readonly extras?: readonly ExtraColumn[];
}

/** What the formulas of a table give, for every row of its body. */
export type FormulaValues<Key extends string> = readonly Readonly<Partial<Record<Key, CellValue>>>[];

/** How many rows the body has: those given and some to go on writing in. */
export const bodyRows = (filled: number) => (filled === 0 ? BLANK_ROWS : filled + SPARE_ROWS);

/**
 * All of the table, its headings included.
 * @param extras how many columns stand at the right of the standard ones
 */
export const tableArea = <Key extends string>(
  table: DeclaredTable<Key>,
  filled: number,
  extras = 0,
): Area => ({
  row: HEADER_ROW,
  column: 0,
  rows: bodyRows(filled) + 1,
  columns: table.columns.length + extras,
});

/** In characters: texts of any length, in as many lines as they take. */
const EXTRA_WIDTH = 28;

/** Widths of all the columns of a standard table and of those at its right. */
export const tableWidths = <Key extends string>(
  table: DeclaredTable<Key>,
  extras: number,
): readonly number[] => [
  ...table.columns.map((column) => column.width),
  ...Array.from({ length: extras }, () => EXTRA_WIDTH),
];

/** The columns that an organized table has besides: texts stay as they were written, numbers show as what they are. */
export function extraCells(
  left: number,
  extras: readonly ExtraColumn[],
  filled: number,
): readonly CellsDeclaration[] {
  return extras.flatMap(({ heading, values, numberFormat = "@" }, index): CellsDeclaration[] => [
    {
      area: { row: HEADER_ROW, column: left + index, rows: 1, columns: 1 },
      style: "header",
      numberFormat: "@",
      values: [[heading]],
    },
    { area: columnArea(left + index, filled), style: "input", numberFormat },
    {
      area: { ...columnArea(left + index, filled), rows: values.length },
      values: values.map((value) => [value]),
    },
  ]);
}

const columnArea = (index: number, filled: number): Area => ({
  row: HEADER_ROW + 1,
  column: index,
  rows: bodyRows(filled),
  columns: 1,
});

/**
 * Headings, looks and contents of a standard table; each column's cells are written at once.
 * @param given what its formulas give; a table without formulas needs none
 * @param references what its formulas call other cells by, where they look outside their own table too
 */
export function tableCells<Key extends string>(
  table: DeclaredTable<Key>,
  tableName: string,
  rows: readonly RowToWrite<Key>[],
  given: FormulaValues<Key> = [],
  references: References = tableReferences(tableName, table),
): readonly CellsDeclaration[] {
  const header: CellsDeclaration = {
    area: { row: HEADER_ROW, column: 0, rows: 1, columns: table.columns.length },
    style: "header",
    numberFormat: "@",
    values: [table.columns.map((column) => column.heading)],
  };
  const looks = table.columns.map((column, index): CellsDeclaration => ({
    area: columnArea(index, rows.length),
    style: styleOf(column),
    numberFormat: numberFormatOf(column),
  }));
  // Apart from the looks, which single cells may have otherwise: formulas are written after all the rest.
  const formulas = table.columns.flatMap((column, index): CellsDeclaration[] => {
    const { key, formula } = column;
    if (!formula) return [];
    const area = columnArea(index, rows.length);
    const values = Array.from({ length: area.rows }, (_, row) => valueIn(given, row, key));
    return [{ area, computed: computedColumn(print(formula, references), values, typedOver(column, rows)) }];
  });
  return [header, ...looks, ...contents(table, rows), ...formulas];
}

function typedOver<Key extends string>(
  { key, filledBy }: Column<Key>,
  rows: readonly RowToWrite<Key>[],
): ReadonlyMap<number, CellValue> {
  const typed = rows.flatMap((row, index) => {
    const value = row[key];
    return filledBy === "proposal" && typeof value === "number" ? [[index, value] as const] : [];
  });
  return new Map(typed);
}

function valueIn<Key extends string>(given: FormulaValues<Key>, row: number, key: Key): CellValue {
  const value = given[row]?.[key];
  if (value === undefined) throw new Error(`Nobody computed the formula of ${key} in row ${row + 1}`);
  return value;
}

/** The given values, column by column: a formula between two of them must not be written over. */
function contents<Key extends string>(
  table: DeclaredTable<Key>,
  rows: readonly RowToWrite<Key>[],
): readonly CellsDeclaration[] {
  return table.columns.flatMap((column, index): CellsDeclaration[] => {
    if (column.formula || rows.every((row) => (row[column.key] ?? "") === "")) return [];
    const area = { row: HEADER_ROW + 1, column: index, rows: rows.length, columns: 1 };
    return [
      columnOfValues(
        area,
        column,
        rows.map((row) => row[column.key] ?? ""),
      ),
    ];
  });
}

/** The values of a column, each as what it is: a text that Excel would take for something else stays one. */
export function columnOfValues(
  area: Area,
  column: Parameters<typeof numberFormatOf>[0],
  values: readonly CellValue[],
): CellsDeclaration {
  const format = numberFormatOf(column);
  const formats = values.map((value) => [isReadAsOther(value) ? "@" : format]);
  return {
    area,
    numberFormats: format !== "@" && formats.some(([own]) => own !== format) ? formats : undefined,
    values: values.map((value) => [value]),
  };
}

/** A text that Excel would take for a formula, a number or a date in a cell that is not of text. */
const isReadAsOther = (value: CellValue) => typeof value === "string" && /^[=+\-@]|\d/.test(value);

const NARROW = 12;
/** What a formula writes in a column of this width is a figure or a word or two. */
const SHORT = 17;

function styleOf(column: Column): StyleName {
  const centered = column.width <= NARROW || column.type === "percentage" || column.type === "choice";
  // Hidden ones in a single line: wrapped in their narrow columns they would make every row high.
  if (column.view === "auxiliar") return "aside";
  if (column.filledBy === "addIn") return "key";
  if (column.filledBy === "formula")
    return centered || column.width <= SHORT ? "computedCentered" : "computed";
  return centered ? "inputCentered" : "input";
}

/** How the cells of a column show their figures, en-US. */
export function numberFormatOf(column: Pick<Column, "type" | "numberFormat" | "formula">): string {
  if (column.numberFormat) return column.numberFormat;
  switch (column.type) {
    case "text":
    case "choice":
    case "link":
      // A text cell that held a formula would show the formula.
      return column.formula ? "General" : "@";
    case "percentage":
      return PERCENT_FORMAT;
    case "date":
      return "dd/mm/yyyy";
    case "number":
      // As it was typed: a format with optional decimals would show 10 as «10,».
      return column.formula ? "#,##0.00" : "General";
    case "avance":
      return "General";
  }
}

/** Input messages, drop-downs and bounds of a table's columns, for every row of its body. */
export function tableValidations<Key extends string>(
  table: DeclaredTable<Key>,
  filled: number,
  sources: ListSources,
): readonly ValidationDeclaration[] {
  return table.columns.map((column, index) => {
    const rule = ruleOf(column, sources);
    // An avance is a number or one of three words: the list offers the words and takes all the rest.
    const strict = rule.kind !== "anything" && column.type !== "avance";
    return {
      area: columnArea(index, filled),
      rule,
      title: column.heading,
      message: column.help,
      otherValues: strict ? "warning" : "none",
    };
  });
}

function ruleOf(column: Column, sources: ListSources): ValidationRule {
  if (column.filledBy === "formula") return { kind: "anything" };
  const list: List | undefined =
    column.type === "avance"
      ? lists.find(({ name }) => name === "lista_cumple")
      : column.choices && listOf(column.choices);
  const source = list && sources(list);
  if (source) return { kind: "list", source };
  const { minimum, maximum } = column;
  if (minimum === undefined || maximum === undefined) return { kind: "anything" };
  if (column.type === "date") return { kind: "date", minimum, maximum };
  return { kind: "decimal", minimum, maximum };
}
