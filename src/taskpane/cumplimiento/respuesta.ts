import { leerNumero } from "../../domain/catalogue/formato";
import { nombreDeTipo } from "../../domain/cumplimiento/tipos/nombres";
import { ProposedCells, Question } from "../../domain/meta";

/** The fields of a question, as they stand. */
export interface Campos {
  readonly tipo: string;
  readonly cantidad: string;
  readonly por: string;
  readonly lineaBase: string;
  readonly veces: string;
}

/** Which fields a question shows: a count is only a count; the rest depends on the tipo that is chosen. */
export function camposVisibles(kind: Question["kind"], tipo: string): ReadonlySet<keyof Campos> {
  if (kind === "count") return new Set(["veces"]);
  const visible = new Set<keyof Campos>(["tipo"]);
  if (tipo === "" || tipo === nombreDeTipo.cumple) return visible;
  visible.add("cantidad");
  if (tipo === nombreDeTipo.cadaPeriodo || tipo === nombreDeTipo.seVaSumando) visible.add("por");
  if (tipo === nombreDeTipo.crece || tipo === nombreDeTipo.seReduce) visible.add("lineaBase");
  return visible;
}

/** Whether a field holds something that is no number. */
export const esIlegible = (text: string) => text.trim() !== "" && leerNumero(text) === null;

/** What the fields say, as cells; null while something needed is missing or can't be read. */
export function respuestaDe(kind: Question["kind"], campos: Campos): ProposedCells | null {
  const visible = camposVisibles(kind, campos.tipo);
  const cells: Record<string, string | number> = {};
  for (const key of ["cantidad", "lineaBase", "veces"] as const) {
    if (!visible.has(key) || campos[key].trim() === "") continue;
    const value = leerNumero(campos[key]);
    if (value === null) return null;
    cells[key] = value;
  }
  if (kind === "count") return cells.veces === undefined ? null : cells;
  if (campos.tipo === "" || (visible.has("cantidad") && cells.cantidad === undefined)) return null;
  if (kind === "lineaBase" && visible.has("lineaBase") && cells.lineaBase === undefined) return null;
  return { ...cells, tipo: campos.tipo, ...(visible.has("por") && campos.por && { por: campos.por }) };
}
