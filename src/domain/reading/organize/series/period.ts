import { SerialDate, addMonths, serialDate } from "../../../base/date";
import { monthOf } from "../../../language/phrase";
import { plainWords } from "./words";

/** What a column says of a period: what was to be reached in it, what was, or the part of it. */
export type PeriodRole = "programado" | "ejecutado" | "porcentaje";

/** A period of a year as a heading has it: «T1 2024», «Meta 2025», «Marzo · Ejecutado». */
export interface PeriodHeading {
  readonly role: PeriodRole;
  /** null where the heading says none: the table may say it elsewhere. */
  readonly year: number | null;
  /** Months of the year from its first to the period's last: 3 for the first quarter, 12 for the year. */
  readonly months: number;
}

const ROMAN = ["i", "ii", "iii", "iv"];
const ORDINAL = ["primer", "segundo", "tercer", "cuarto"];

const EJECUTADO =
  /^(?:ejecutad[oa]s?|ejec|ejecucion|avances?|logr(?:o|ado)s?|alcanzad[oa]s?|real(?:izad[oa])?s?|obtenid[oa]s?)$/;
const PROGRAMADO =
  /^(?:programad[oa]s?|prog|programacion|planead[oa]s?|planificad[oa]s?|esperad[oa]s?|metas?|proyectad[oa]s?)$/;
const PORCENTAJE = /^(?:%|porcentaje|cumplimiento)$/;
/** What adds up several periods is of none. */
const OF_SEVERAL = /^(?:acumulad[oa]s?|total(?:es)?|cuatrienio|cuatrenio|plan|final)$/;

/**
 * Reads a heading as that of a period; undefined for another, and for one that adds up several.
 * @example periodOf("Trimestre I · Ejecutado") // { role: "ejecutado", year: null, months: 3 }
 */
export function periodOf(heading: string): PeriodHeading | undefined {
  const words = plainWords(heading);
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  if (years.length > 1 || words.some((word) => OF_SEVERAL.test(word))) return undefined;
  const role = roleOf(words);
  const part = partOfYear(words.filter((word) => !years.includes(word)));
  if (!role || (part === undefined && years.length === 0)) return undefined;
  return { role, year: years[0] === undefined ? null : Number(years[0]), months: part ?? 12 };
}

function roleOf(words: readonly string[]): PeriodRole | undefined {
  if (words.some((word) => PORCENTAJE.test(word))) return "porcentaje";
  // «Avance de la meta 2024» is what was reached of it.
  if (words.some((word) => EJECUTADO.test(word))) return "ejecutado";
  return words.some((word) => PROGRAMADO.test(word)) ? "programado" : undefined;
}

/** The months that a year has run at the end of the part of it that some words name. */
function partOfYear(words: readonly string[]): number | undefined {
  for (const [index, word] of words.entries()) {
    const short = /^([tqs])([1-4])$/.exec(word);
    if (short) return Number(short[2]) * (short[1] === "s" ? 6 : 3);
    const length = /^trim/.test(word) ? 3 : /^sem(?:estre)?s?$/.test(word) ? 6 : 0;
    if (length > 0) {
      const number = numberOf(words[index - 1]) ?? numberOf(words[index + 1]);
      if (number !== undefined && number * length <= 12) return number * length;
    }
    const month = monthOf(word);
    if (month !== null) return month;
  }
  return undefined;
}

/** 1 of «1», «1er», «I» and «primer». */
function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const figure = /^([1-4])(?:er|ro|do|to|ero)?$/.exec(word);
  if (figure) return Number(figure[1]);
  const place = [ROMAN, ORDINAL, ORDINAL.map((each) => `${each}o`)]
    .map((names) => names.indexOf(word))
    .find((at) => at >= 0);
  return place === undefined ? undefined : place + 1;
}

/** The last day of a period. `endOf({ year: 2024, months: 3 })` is 31-mar-2024. */
export const endOf = (year: number, months: number): SerialDate =>
  addMonths(serialDate(year, 1, 1), months) - 1;
