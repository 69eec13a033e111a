import { formatValue } from "hucre";
import type { CellData } from "./workbook-data";

/** The numbers of Colombia: a dot for thousands and a comma for decimals. */
const LOCALE = "es-CO";

/**
 * What a cell shows of its number, as Excel would in Colombia; "" for other cells, which show what they hold.
 * @example shownNumber({ value: 46054, style: { numberFormat: "d.m" } }) // "1.2"
 */
export function shownNumber({ value, style }: CellData): string {
  if (typeof value !== "number") return "";
  const format = style?.numberFormat ?? "General";
  return formatValue(value, format === "m/d/yyyy" ? "dd/mm/yyyy" : format, { locale: LOCALE });
}
