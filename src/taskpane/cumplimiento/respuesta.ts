import { CellValue } from "../../domain/base/cell";
import { exacto, leerNumero, porcentajeExacto } from "../../domain/base/written-numbers";
import { nombreDeTipo } from "../../domain/plan/cumplimiento/tipos/nombres";
import { ProposedCells, Question } from "../../domain/language/meta";

/** The cells that say a meta in numbers, as fields. */
export interface Campos {
  readonly tipo: string;
  readonly cantidad: string;
  readonly por: string;
  readonly lineaBase: string;
  readonly veces: string;
}

/** What is to be said of a meta: the answer to a question, or all of what was read in it, to be corrected. */
export type Pide = Question["kind"] | "todo";

/** The fields with what some cells hold. `camposDe({ cantidad: 0.8 }, true).cantidad` is "80 %". */
export function camposDe(cells: ProposedCells, percent: boolean): Campos {
  const number = (value: CellValue | undefined) =>
    typeof value !== "number" ? "" : percent ? porcentajeExacto(value) : exacto(value);
  return {
    tipo: String(cells.tipo ?? ""),
    cantidad: number(cells.cantidad),
    por: String(cells.por ?? ""),
    lineaBase: number(cells.lineaBase),
    veces: typeof cells.veces === "number" ? exacto(cells.veces) : "",
  };
}

/** Which fields are shown: a count is only a count; the rest depends on the tipo that is chosen. */
export function camposVisibles(pide: Pide, tipo: string): ReadonlySet<keyof Campos> {
  if (pide === "count") return new Set(["veces"]);
  const visible = new Set<keyof Campos>(["tipo"]);
  if (tipo === "" || tipo === nombreDeTipo.cumple) return visible;
  visible.add("cantidad");
  const isCounted = tipo === nombreDeTipo.cadaPeriodo || tipo === nombreDeTipo.seVaSumando;
  if (isCounted) visible.add("por");
  if (isCounted && pide === "todo") visible.add("veces");
  if (tipo === nombreDeTipo.crece || tipo === nombreDeTipo.seReduce) visible.add("lineaBase");
  return visible;
}

/** Whether a field holds something that is no number. */
export const esIlegible = (text: string) => text.trim() !== "" && leerNumero(text) === null;

/** What the fields say, as cells; null while something needed is missing or can't be read. */
export function respuestaDe(pide: Pide, campos: Campos): ProposedCells | null {
  const visible = camposVisibles(pide, campos.tipo);
  const cells: Record<string, string | number> = {};
  for (const key of ["cantidad", "lineaBase", "veces"] as const) {
    if (!visible.has(key) || campos[key].trim() === "") continue;
    const value = leerNumero(campos[key]);
    if (value === null) return null;
    cells[key] = value;
  }
  if (pide === "count") return cells.veces === undefined ? null : cells;
  if (campos.tipo === "" || (visible.has("cantidad") && cells.cantidad === undefined)) return null;
  if (pide === "lineaBase" && visible.has("lineaBase") && cells.lineaBase === undefined) return null;
  return { ...cells, tipo: campos.tipo, ...(visible.has("por") && campos.por && { por: campos.por }) };
}
