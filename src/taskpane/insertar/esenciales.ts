import { CellValue } from "../../domain/base/cell";
import { leerFecha } from "../../domain/base/written-dates";
import { esFechaValida } from "../controls/CampoDeFecha";

/** The essentials of Parámetros, as they stand in the form. */
export type Esenciales = Readonly<Record<"entidad" | "municipio" | "inicio_plan" | "fecha_corte", string>>;

export const SIN_DATOS: Esenciales = { entidad: "", municipio: "", inicio_plan: "", fecha_corte: "" };

/** Whether they can be written as they stand: all are optional, dates are days of the calendar. */
export const datosValidos = ({ inicio_plan, fecha_corte }: Esenciales) =>
  esFechaValida(inicio_plan) && esFechaValida(fecha_corte);

const DATES: ReadonlySet<string> = new Set(["inicio_plan", "fecha_corte"]);

/** What Parámetros begins with. `initialValues({ ...SIN_DATOS, entidad: "Pore " })` is `{ entidad: "Pore" }`. */
export function initialValues(esenciales: Esenciales): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [name, text] of Object.entries(esenciales)) {
    if (text.trim() === "") continue;
    values[name] = (DATES.has(name) ? leerFecha(text) : null) ?? text.trim();
  }
  return values;
}
