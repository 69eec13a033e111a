import { CellValueType, type ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Cell } from "../../engine";
import { isErrorText } from "../../error-values";
import { customOf } from "./attachments";

/** Univer's cells by row and column. */
export type Grid = Record<number, Record<number, ICellData>>;

/** A formula that was filled down is stored once and shared by `si`; only the range knows its text. */
export function calculatedFormula(
  worksheet: FWorksheet,
  { f, si }: ICellData,
  row: number,
  column: number,
): string | undefined {
  return si && !f ? worksheet.getRange(row, column).getFormula() : (f ?? undefined);
}

export function content({ value, error }: Cell): Partial<ICellData> {
  if (value === null) return { v: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like something else must stay text through edits of its neighbours.
  const looksOtherwise =
    value.trim() !== "" &&
    (!Number.isNaN(Number(value)) || isErrorText(value) || /^(true|false)$/i.test(value));
  return { v: value, t: looksOtherwise && !error ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function valueOf(data: ICellData): Cell {
  const { v: value, t: type, p: richText } = data;
  if (richText?.body && (value === undefined || value === null)) {
    return { value: richText.body.dataStream.replace(/\r\n$/, "") };
  }
  if (value === undefined || value === null) return { value: null };
  if (type === CellValueType.BOOLEAN) return { value: Boolean(Number(value)) };
  if (typeof value === "string") {
    const text = value.replace(/\r\n$/, "");
    return type !== CellValueType.FORCE_STRING && isErrorText(text)
      ? { value: text, error: true }
      : { value: text };
  }
  return { value };
}

export function isBlank(data: ICellData, valuesOnly: boolean): boolean {
  const { v: value, f, si, p } = data;
  const hasValue = value !== undefined && value !== null && value !== "";
  if (hasValue || f || si || p || customOf(data).formula) return false;
  // A text without characters is a value in files only.
  return valuesOnly || !(value === "" || data.s || data.custom);
}
