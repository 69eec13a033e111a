import type { Cell } from "../../engine/engine";
import { isErrorText } from "../../engine/error-values";
import { invalidArgument } from "../errors";

/** What Excel makes of a value that is given to a cell, and the number format that it brings along. */
export interface Input {
  readonly cell: Cell;
  /** For cells that have none ("General"). */
  readonly format?: string;
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;

/**
 * Reads a value as Excel reads what the API is given, in en-US whatever the person's language. `null` leaves the cell (undefined
 * is returned), "" empties it, "'=x" is text, and so is everything in a cell of format "@".
 *
 * @param raw What the add-in sent.
 * @param format The cell's number format.
 * @example readInput("12.5%", "General") // { cell: { value: 0.125 }, format: "0.00%" }
 */
export function readInput(raw: unknown, format: string): Input | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (raw === "") return { cell: { value: null } };
  if (typeof raw === "number" || typeof raw === "boolean") {
    return { cell: { value: format === "@" ? String(raw) : raw } };
  }
  if (typeof raw !== "string") throw invalidArgument();
  const text = raw;
  if (text.startsWith("'")) return { cell: { value: text.slice(1) } };
  if (format === "@") return { cell: { value: text } };
  if (text.startsWith("=") && text.length > 1) return { cell: { value: null, formula: text } };
  return readLiteral(text) ?? readSign(text) ?? { cell: { value: text } };
}

/** "-texto", "+A1" and "@x" are the beginning of a formula for Excel. */
function readSign(text: string): Input | undefined {
  if (/^@\S/.test(text)) return { cell: { value: null, formula: `=${text.slice(1)}` } };
  return /^[-+]\s*[^\s]/.test(text)
    ? { cell: { value: null, formula: `=${text.replace(/^\+/, "")}` } }
    : undefined;
}

function readLiteral(text: string): Input | undefined {
  const trimmed = text.trim();
  if (isErrorText(trimmed)) return { cell: { value: trimmed, error: true } };
  if (/^(true|false)$/i.test(trimmed)) return { cell: { value: trimmed.toLowerCase() === "true" } };
  return readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed);
}

function readNumber(text: string): Input | undefined {
  const percent = /^(.*?)\s*%$/.exec(text);
  const money = /^(-?)\$\s*(.*)$/.exec(text);
  const digits = percent?.[1] ?? (money ? `${money[1]}${money[2]}` : text);
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  if (Number.isNaN(value)) return undefined;
  const decimals = digits.includes(".");
  if (percent) return { cell: { value: value / 100 }, format: decimals ? "0.00%" : "0%" };
  if (money) return { cell: { value }, format: decimals ? "$#,##0.00" : "$#,##0" };
  return digits.includes(",")
    ? { cell: { value }, format: decimals ? "#,##0.00" : "#,##0" }
    : { cell: { value } };
}

function readDate(text: string): Input | undefined {
  const thisYear = new Date().getFullYear();
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (numeric) {
    const [, month, day, year] = numeric;
    return dated(
      year === undefined ? thisYear : fullYear(year),
      Number(month),
      Number(day),
      year ? "m/d/yyyy" : "d-mmm",
    );
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0;
  if (!named || month === 0) return undefined;
  const year = named[3] === undefined ? thisYear : fullYear(named[3]);
  return dated(year, month, Number(named[1]), named[3] ? "d-mmm-yy" : "d-mmm");
}

const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function dated(year: number, month: number, day: number, format: string): Input | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  // Excel counts a 29 February 1900 that never was.
  return { cell: { value: serial < 61 ? serial - 1 : serial }, format };
}

function readTime(text: string): Input | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { cell: { value: seconds / 86_400 }, format: match[3] ? "h:mm:ss" : "h:mm" };
}
