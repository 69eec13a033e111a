import { SerialDate, addMonths, calendarDate, daysInMonth, isoDate, serialDate } from "../cell/date";
import { UnidadDePor } from "../cumplimiento/periodo";
import { NUMBER, numberOf } from "../meta/number";
import { plainText } from "../meta/plain-text";
import { RATE, rateOf } from "../meta/rate";

/** What a tiempo says: a deadline, a duration, a periodicity, or nothing that is plain. */
export interface TiempoReading {
  readonly status: "quantified" | "not-quantified";
  /** ISO date; for a duration only where its start is known. */
  readonly deadline: string | null;
  /** Duration in months. */
  readonly months: number | null;
  readonly periodicity: UnidadDePor | null;
}

const notRead: TiempoReading = { status: "not-quantified", deadline: null, months: null, periodicity: null };
const read = (parts: Partial<TiempoReading>): TiempoReading => ({
  ...notRead,
  status: "quantified",
  ...parts,
});

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

const LONGEST = 200;
const YEAR = "((?:19|20)\\d\\d)";
const duration = new RegExp(`^(?:en |durante )?(${NUMBER}) (anos?|mes(?:es)?)$`);
const dayOfMonth = new RegExp(
  `^(\\d{1,2})(?:[°º]|o|er|ro)? (?:de )?(${MONTHS.join("|")}|setiembre) (?:de |del )?${YEAR}$`,
);
const month = new RegExp(`^(${MONTHS.join("|")}|setiembre) (?:de |del )?${YEAR}$`);
const year = new RegExp(`^(?:ano |vigencia )?${YEAR}$`);
const numeric = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}$`);
const periodic = new RegExp(`^(${RATE})$`);

/**
 * Reads a tiempo where it is plain: «24 meses», «5 años», «1° de diciembre de 2009», «Año 2012», «MENSUALMENTE».
 * Never throws.
 *
 * @param text the cell, as written
 * @param context.inicio the day from which a duration counts, as a serial number
 * @example readTiempo("24 meses", { inicio: serialDate(2008, 9, 3) }).deadline // "2010-09-03"
 */
export function readTiempo(text: string, context: { readonly inicio?: SerialDate } = {}): TiempoReading {
  if (text.length > LONGEST) return notRead;
  const plain = plainText(text.replace(/\([^()]*\)\s*$/, "")).replace(
    /^(?:(?:a mas tardar|hasta|antes del?)(?: el)? )/,
    "",
  );
  return readDuration(plain, context.inicio) ?? readDate(plain) ?? readPeriodicity(plain) ?? notRead;
}

function readDuration(plain: string, inicio: SerialDate | undefined): TiempoReading | undefined {
  const [, number = "", unit = ""] = duration.exec(plain) ?? [];
  const quantity = number === "" ? null : numberOf(number);
  const months = quantity === null ? null : quantity * (unit.startsWith("ano") ? 12 : 1);
  if (months === null || !Number.isInteger(months) || months === 0 || months > 1200) return undefined;
  return read({ months, deadline: inicio === undefined ? null : isoDate(addMonths(inicio, months)) });
}

function readDate(plain: string): TiempoReading | undefined {
  const day = dayOfMonth.exec(plain);
  if (day) return dateReading(Number(day[1]), monthNumber(day[2]), Number(day[3]));
  const inFigures = numeric.exec(plain);
  if (inFigures) return dateReading(Number(inFigures[1]), Number(inFigures[2]), Number(inFigures[3]));
  const ofMonth = month.exec(plain);
  if (ofMonth) {
    const first = serialDate(Number(ofMonth[2]), monthNumber(ofMonth[1]), 1);
    return read({ deadline: isoDate(first + daysInMonth(first) - 1) });
  }
  const ofYear = year.exec(plain);
  return ofYear ? read({ deadline: `${ofYear[1]}-12-31` }) : undefined;
}

const monthNumber = (name: string | undefined) =>
  MONTHS.indexOf(name === "setiembre" ? "septiembre" : (name ?? "")) + 1;

function dateReading(day: number, monthOfYear: number, yearNumber: number): TiempoReading | undefined {
  const serial = serialDate(yearNumber, monthOfYear, day);
  const date = calendarDate(serial);
  return date.day === day && date.month === monthOfYear ? read({ deadline: isoDate(serial) }) : undefined;
}

function readPeriodicity(plain: string): TiempoReading | undefined {
  const periodicity = periodic.test(plain) ? rateOf(plain) : null;
  return periodicity === null ? undefined : read({ periodicity });
}
