/** A number that was typed, and the format Excel gives to a cell that had none. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER =
  /^([+-]?)\s*(\$?)\s*([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*(%?)$/;
const DECIMAL_ONLY = /^[+-]?,\d+\s*%?$/;

/**
 * Reads a number written as in Colombia: "." for thousands, "," for decimals; with "$" before or "%" after.
 * A dot that is not between groups of three digits makes it text ("1.5"), for guessing would be a misreading.
 * @example parseNumberText("1.234,5") // { value: 1234.5 }
 * @example parseNumberText("12,5%") // { value: 0.125, numberFormat: "0.00%" }
 */
export function parseNumberText(text: string): TypedNumber | null {
  const trimmed = text.trim();
  const match = NUMBER.exec(DECIMAL_ONLY.test(trimmed) ? trimmed.replace(",", "0,") : trimmed);
  if (match === null) return null;
  const [, sign = "", currency = "", innerSign = "", whole = "", decimals = "", exponent = "", percent = ""] =
    match;
  if (sign !== "" && innerSign !== "") return null;
  if (/^0\d{0,2}\./.test(whole)) return null;
  const digits = `${sign}${innerSign}${whole.replaceAll(".", "")}.${decimals || "0"}e${exponent || "0"}`;
  const value =
    percent === "" ? Number(digits) : Number(`${digits.replace(/e[^e]*$/, "")}e${Number(exponent) - 2}`);
  const numberFormat = formatOf({ currency, percent, exponent, whole, decimals });
  return { value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

function formatOf(parts: {
  currency: string;
  percent: string;
  exponent: string;
  whole: string;
  decimals: string;
}): string | undefined {
  const fraction = parts.decimals === "" ? "" : ".00";
  if (parts.percent !== "") return `0${fraction}%`;
  if (parts.exponent !== "") return "0.00E+00";
  if (parts.currency !== "") return `"$"\\ #,##0${fraction}`;
  if (parts.whole.includes(".")) return `#,##0${fraction}`;
  return undefined;
}
