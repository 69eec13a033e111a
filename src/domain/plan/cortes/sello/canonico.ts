import { CellValue } from "../../../base/cell";
import { ColumnType, isOfText } from "../../tables/column";

/** LibreOffice keeps 15 significant figures where Excel has 17: what they share for sure. */
const FIGURES = 12;

/** Set before a text, so that «5» and 5, of which only one is computed, are not the same. */
const TEXT = "'";

/**
 * What a cell says, in the one way in which it is sealed: numbers to 12 significant figures, dates as whole days, texts
 * as any program saves them, nothing for a blank one.
 *
 * @example canonico(0.1 + 0.2, "number") // "0.3"
 */
export function canonico(value: CellValue, type: ColumnType): string {
  // A cell of texts makes a text of whatever number is written in it.
  if (isOfText(type) && typeof value !== "string") return canonico(comoTexto(value), type);
  if (typeof value === "number") {
    const kept = type === "date" ? Math.floor(value) : significativo(value);
    return String(kept === 0 ? 0 : kept);
  }
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = value.normalize("NFC").replace(/\r\n?/g, "\n").trimEnd();
  return text === "" ? "" : `${TEXT}${text}`;
}

const significativo = (value: number) => Number(value.toPrecision(FIGURES));

/**
 * A number or a TRUE as the text that a column of texts keeps of it: the same wherever the book is opened, though a
 * spreadsheet would write it as its own country does.
 *
 * @example comoTexto(0.8) // "0.8"
 */
export const comoTexto = (value: CellValue): string =>
  String(typeof value === "number" ? significativo(value) : value);
