import { keyForPeople } from "../../../language/spelling/same-text";
import { ColumnKey } from "../contract";
import { SourceLine } from "../source-line";
import { TableShape } from "./shape";

const LABEL =
  /^(?:sub *-? *totales?|sub *-? *total|gran total|total(?:es)?|promedio|suma(?:toria)?|apropiacion(?: del?)? (?:proyecto|programa|sector|componente|eje))\b/;
/** What a total of is said of a part of the plan, and not of what an indicador counts: «Total de asistentes». */
const OF_A_PART =
  /^(?:sub *-? *)?total(?:es)?(?: *[-:]? *(?:del?|de la|por|la|el|general|acumulad[oa]|-)*)*(?:$|(?:proyecto|programa|sector|plan|componente|eje|linea|recurso|secretaria|dependencia|municipio|inversion|presupuesto|general|acumulad[oa]))/;

const FIGURE = /^[-–—$\s]*(?:\d[\d.,\s]*)?[%€]?$/;
const isFigure = (text: string) => FIGURE.test(text);

/** What says what a row is about: with any of it, a line is no total. */
const OF_A_ROW: readonly ColumnKey[] = [
  "codigo",
  "indicador",
  "meta",
  "actividades",
  "responsables",
  "responsable",
];
/** Vertical texts that a PDF leaves in pieces beside totals are not longer. */
const SCRAP = 30;

/**
 * Whether a line adds up others, whatever column its label stands in: «SUBTOTAL PROGRAMA», «APROPIACIÓN PROYECTO», several in one
 * line, or figures alone where no row has but figures.
 */
export function isTotal(line: SourceLine, { columns }: TableShape): boolean {
  const { filled, shown } = line;
  if (filled.length === 0) return false;
  const told = new Set(OF_A_ROW.flatMap((key) => columns[key] ?? []));
  const labels = filled.filter((column) => LABEL.test(keyForPeople(shown[column]!)));
  if (labels.length === 0) {
    return filled.length > 1 && filled.every((column) => isFigure(shown[column]!) && !told.has(column));
  }
  if (labels.some((column) => told.has(column) && !OF_A_PART.test(keyForPeople(shown[column]!))))
    return false;
  const others = filled.filter((column) => !labels.includes(column));
  if (others.length === 0 && labels.some((column) => told.has(column))) return false;
  return others.every((column) => {
    const text = shown[column]!;
    return isFigure(text) || (!told.has(column) && text.length <= SCRAP && column < labels[0]!);
  });
}

/** Whether a total ends what the acción of the rows above is: one of a programa or of more, not of a part of it. */
export function endsAccion({ filled, shown }: SourceLine, { accion }: TableShape): boolean {
  return filled.some((column) => {
    const text = keyForPeople(shown[column]!);
    return LABEL.test(text) && (column === accion || /\b(?:programa|sector|general|plan)\b/.test(text));
  });
}
