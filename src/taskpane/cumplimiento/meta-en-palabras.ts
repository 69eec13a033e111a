import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaCalculada, isTypedOver } from "../../domain/plan/cumplimiento/fila";
import { esDeTipo, nombreDeTipo } from "../../domain/plan/cumplimiento/tipos/nombres";
import { unitOf } from "../../domain/language/meta";

const { meta: texts } = cumplimiento;

/** Whether a meta speaks of a percentage. `esTextoDePorcentaje("100 %")` is true. */
export const esTextoDePorcentaje = (meta: string) => /%|por ciento/i.test(meta);

/**
 * Whether the row's figures are percentages: a value says 1 for 100 % and for one thing, the meta's text tells which.
 * A rate never is: of «4 veces al mes y 100%», a row that counts by month is the first half.
 */
export function esPorcentual({ row: { values } }: FilaCalculada): boolean {
  const { tipo, por, meta } = values;
  return !esDeTipo(tipo, nombreDeTipo.cumple) && por === "" && esTextoDePorcentaje(String(meta));
}

/**
 * The meta a la fecha of a row with where it comes from; "" where it has none.
 * @example metaEnPalabras(fila) // "15 a la fecha: 4 veces al mes × 3,9 meses"
 */
export function metaEnPalabras(fila: FilaCalculada): string {
  const { metaALaFecha: due, row } = fila;
  const { tipo, cantidad, por, veces } = row.values;
  if (due === null) return "";
  const percent = esPorcentual(fila);
  if (isTypedOver(row)) return texts.escrita(due, percent);
  if (esDeTipo(tipo, nombreDeTipo.cumple))
    return due > 0 ? texts.cumplida : texts.noCumplida(fila.ultimoDia ?? "");
  const final = typeof cantidad === "number" ? cantidad * (typeof veces === "number" ? veces : 1) : due;
  const units = por === "" ? null : fila.unidades;
  const unit = unitOf(row.values, final);
  if (units !== null) return texts.tasa(due, final, unit, String(por), units);
  return due !== final && fila.ultimoDia !== null
    ? texts.lineal(due, final, fila.ultimoDia, percent, unit)
    : texts.sola(due, percent, due === final ? unit : "");
}
