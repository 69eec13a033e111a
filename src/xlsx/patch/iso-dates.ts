/**
 * hucre 1.0.0 gives the dates of strict files (`t="d"`, "2008-12-31") as texts. Before it reads them they become the
 * serial numbers that other files hold.
 */
import { MS_PER_DAY, SERIAL_OF_1970, DAYS_1904 } from "../serial-dates";

const DATE_CELL =
  /(<(?:\w+:)?c\b[^>]*?)\st="d"([^>]*>\s*(?:<(?:\w+:)?f\b[^>]*>[^<]*<\/(?:\w+:)?f>\s*)?<(?:\w+:)?v>)([^<]*)(?=<)/g;
/** Excel counts a 29 February 1900 that was not: days before it have a number less. */
const FIRST_RIGHT_SERIAL = 61;

/** The cells' markup with its dates as numbers. @param is1904 that the workbook counts from 1904 */
export function datesAsNumbers(sheetData: string, is1904: boolean): string {
  if (!sheetData.includes('t="d"')) return sheetData;
  return sheetData.replace(DATE_CELL, (cell, before: string, between: string, iso: string) => {
    const serial = serialOf(iso.trim(), is1904);
    return serial === undefined ? cell : before + between + String(serial);
  });
}

/**
 * A date of a strict file as the number that another file of the same calendar would hold; undefined for what is no date.
 * @example serialOf("2008-12-31T12:00:00", false) // 39813.5
 */
export function serialOf(iso: string, is1904: boolean): number | undefined {
  const zoned = /(?:Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`;
  const time = Date.parse(zoned);
  if (Number.isNaN(time)) return undefined;
  const serial = time / MS_PER_DAY + SERIAL_OF_1970;
  const counted = serial < FIRST_RIGHT_SERIAL ? serial - 1 : serial;
  return is1904 ? counted - DAYS_1904 : counted;
}
