// Writing numbers and reading them are counterparts: what one of these writes, another reads back.

/** The space that numbers and their signs share: it never breaks a line. */
export const NO_BREAK = "\u00a0";

const withDecimals = (decimals: number) =>
  // "always": Spanish leaves four figures without a dot, and official documents write 1.900.
  new Intl.NumberFormat("es-CO", { maximumFractionDigits: decimals, useGrouping: "always" });

const formats = [withDecimals(0), withDecimals(1), withDecimals(2)] as const;

/** A number as it is written in Colombia, with two decimals at most. `numero(1900)` is "1.900"; `numero(1.634)` is "1,63". */
export function numero(value: number, decimals: 0 | 1 | 2 = 2): string {
  return formats[decimals].format(value);
}

const exact = new Intl.NumberFormat("es-CO", { maximumFractionDigits: 10, useGrouping: "always" });

/** A number to be corrected in a field: nothing of it is rounded away. `exacto(0.125)` is "0,125". */
export function exacto(value: number): string {
  return exact.format(value);
}

/** A fraction as a percentage with one decimal. `porcentaje(0.9333)` is "93,3 %". */
export function porcentaje(fraction: number): string {
  return `${numero(fraction * 100, 1)}${NO_BREAK}%`;
}

/** A percentage of which nothing is rounded away. `porcentajeExacto(0.12345)` is "12,345 %". */
export function porcentajeExacto(fraction: number): string {
  return `${exacto(Number((fraction * 100).toPrecision(12)))}${NO_BREAK}%`;
}

/**
 * Reads a number as people type it in Colombia: comma for decimals, dots for thousands, % after a percentage.
 * `leerNumero("1.900")` is 1900; `leerNumero("7,75")` is 7.75; `leerNumero("80 %")` is 0.8.
 * @returns null when it is no number, or could be read in two ways ("1.5")
 */
export function leerNumero(text: string): number | null {
  const match = /^\s*(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)\s*$/.exec(text);
  if (!match) return null;
  const [, sign, whole = "", decimals = "", percent] = match;
  const value = Number(`${sign}${whole.replaceAll(".", "")}.${decimals || "0"}`);
  return percent ? value / 100 : value;
}

/**
 * Whether a figure says one number in Spanish and another in English: nobody but who wrote it knows which.
 * `tieneDosLecturas("1,900")` is true; `tieneDosLecturas("0,125")` is false.
 */
export function tieneDosLecturas(text: string): boolean {
  return /(?:^|\D)[1-9]\d{0,2},\d{3}(?!\d)/.test(text);
}
