import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { TypedValue } from "../input/typed-text";

/** What a cell of Univer holds when it holds nothing. */
const EMPTY = { v: null, t: null, f: null, si: null, p: null } as const;

/**
 * What a person typed, as Univer keeps it. Text is marked as text, so that "=" at its start makes no formula of it.
 * @param style the cell's own, which a number with a format of its own adds to
 */
export function toCellData(value: TypedValue, style: IStyleData | undefined): ICellData {
  switch (value.kind) {
    case "blank":
      return EMPTY;
    case "text":
      return {
        ...EMPTY,
        v: value.text,
        t: looksLikeNumber(value.text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case "boolean":
      return { ...EMPTY, v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...EMPTY, f: value.formula };
    case "number":
      return {
        ...EMPTY,
        v: value.value,
        t: CellValueType.NUMBER,
        ...(value.numberFormat === undefined ? {} : { s: { ...style, n: { pattern: value.numberFormat } } }),
      };
  }
}

/** A number as Excel in Spanish writes it where no format says how. */
export function spanishNumber(value: number): string {
  return String(value).replace(".", ",").replace("e", "E");
}

/** "1.5" is text here, but Univer would turn it into a number when its neighbours change. */
function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}
