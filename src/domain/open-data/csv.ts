import { isoDate } from "../base/date";
import { DataRow, DataTable, FieldValue } from "./field";

/** Without it Excel reads «Acción» as «AcciÃ³n». */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** The first line of a CSV, with what tells Excel that it is UTF-8. */
export const csvHeader = <Item>({ fields }: DataTable<Item>): string =>
  BYTE_ORDER_MARK + fields.map(({ name }) => name).join(",") + LINE_END;

/**
 * A record as a line of CSV: dates as ISO, numbers with a dot, blanks where there is nothing.
 * @example csvLine(table, ["73026", 39813, "=A1"]) // "73026,2008-12-31,'=A1\r\n"
 */
export const csvLine = <Item>({ fields }: DataTable<Item>, row: DataRow): string =>
  fields.map(({ type }, index) => written(row[index] ?? null, type === "date")).join(",") + LINE_END;

function written(value: FieldValue, isDate: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return isDate ? isoDate(value) : String(value);
  if (typeof value === "boolean") return String(value);
  return quoted(asText(value));
}

const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A spreadsheet that opens the file would run what looks like a formula: with an apostrophe before it, it is a text. */
const asText = (text: string) => (LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
