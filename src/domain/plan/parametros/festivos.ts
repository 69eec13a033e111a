import { SerialDate, serialDate } from "../../base/date";

/** Day and month of those that are kept on their day. */
const FIJOS = [
  [1, 1],
  [1, 5],
  [20, 7],
  [7, 8],
  [8, 12],
  [25, 12],
] as const;

/** Ley 51 de 1983 (Emiliani): kept on the Monday that follows, or on the day itself where it is one. */
const AL_LUNES = [
  [6, 1],
  [19, 3],
  [29, 6],
  [15, 8],
  [12, 10],
  [1, 11],
  [11, 11],
] as const;

/** Jueves and Viernes Santo, Ascensión, Corpus Christi and Sagrado Corazón, in days from Easter; the last three on Mondays. */
const DE_PASCUA = [-3, -2, 43, 64, 71] as const;

/** The serial numbers of Mondays leave 2 over sevens. */
const lunesDesde = (day: SerialDate) => day + ((9 - (day % 7)) % 7);

/** Easter Sunday, by the anonymous Gregorian computus. `pascua(2024)` is 31-mar-2024. */
export function pascua(year: number): SerialDate {
  const { floor } = Math;
  const a = year % 19;
  const b = floor(year / 100);
  const c = year % 100;
  const d = floor(b / 4);
  const e = b % 4;
  const g = floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = floor((a + 11 * h + 19 * l) / 433);
  const month = floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return serialDate(year, month, day);
}

/** The holidays of Colombia in a year, in order, each once. `festivosDelAno(2008)[0]` is 1-ene-2008. */
export function festivosDelAno(year: number): readonly SerialDate[] {
  const easter = pascua(year);
  const days = [
    ...FIJOS.map(([day, month]) => serialDate(year, month, day)),
    ...AL_LUNES.map(([day, month]) => lunesDesde(serialDate(year, month, day))),
    ...DE_PASCUA.map((after) => easter + after),
  ];
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The years whose holidays the sheet Parámetros is inserted with. */
const ANOS = { desde: 2008, hasta: 2040 };

/** The holidays that Parámetros is inserted with, in order. */
export const festivosDeColombia: readonly SerialDate[] = Array.from(
  { length: ANOS.hasta - ANOS.desde + 1 },
  (_, index) => festivosDelAno(ANOS.desde + index),
).flat();

const days: ReadonlySet<SerialDate> = new Set(festivosDeColombia);

/** Their sum, by which is known whether a list of holidays is this one. */
export const sumaDeFestivos = festivosDeColombia.reduce((sum, each) => sum + each, 0);

/** Whether a day is one of them. */
export const esFestivo = (day: SerialDate): boolean => days.has(day);
