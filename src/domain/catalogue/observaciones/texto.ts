import { CellValue } from "../../base/cell";
import { CheckId } from "../../checks";
import { Observation } from "../../checks/observation";
import { cuenta } from "../formato";
import { fecha } from "../../base/written-dates";
import { numero, porcentaje } from "../../base/written-numbers";

/** How a rule is said; `many` says the sentence of a group of several. */
export interface Texto {
  readonly title: (observation: Observation) => string;
  readonly sentence: (observation: Observation) => string;
  readonly many: (count: number, observation: Observation) => string;
  readonly nextStep: (observation: Observation) => string;
}

/** The texts of the rules of a family. Of an id that no rule has there is none: it does not compile. */
export type Textos = Readonly<Partial<Record<CheckId, Texto>>>;

export const filas = (count: number) => cuenta(count, "fila", "filas");
export const celdas = (count: number) => cuenta(count, "celda", "celdas");

/** The column as a person knows it. */
export const columna = ({ place }: Observation) => place.heading ?? "la celda";
const LONGEST_QUOTE = 60;

/** What stands in a cell, between quotes if it is text, and short. */
export function cita(value: CellValue | undefined): string {
  if (typeof value === "number") return numero(value);
  const text = String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return `«${text.length > LONGEST_QUOTE ? `${wholeWords(text.slice(0, LONGEST_QUOTE))}…` : text}»`;
}

/** A text cut anywhere, without the word that was cut; a word that long is cut all the same. */
const wholeWords = (cut: string) => {
  const end = cut.lastIndexOf(" ");
  return (end > LONGEST_QUOTE / 2 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/[\s,;:.]+$/, "");
};

/** A number as the percentage that Excel takes it for. */
export const comoPorcentaje = (value: CellValue | undefined) =>
  typeof value === "number" ? porcentaje(value) : cita(value);

/** The last day that Excel knows, 31-dic-9999. */
const LAST_DAY = 2_958_465;

/** A date, or the number that stands in its place when there is no such day. */
export const dia = (value: CellValue | undefined) =>
  typeof value === "number" && value >= 1 && value <= LAST_DAY ? fecha(value) : cita(value);

/** A part of the detail of an observación, as text. */
export const detalle = ({ detail }: Observation, key: string) => String(detail?.[key] ?? "");
