import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaCalculada, isTypedOver } from "../../domain/plan/cumplimiento/fila";
import { esDeTipo, nombreDeTipo } from "../../domain/plan/cumplimiento/tipos/nombres";
import { unitOf } from "../../domain/language/meta";

const { meta: texts } = cumplimiento;

/**
 * The meta a la fecha of a row with where it comes from; "" where it has none.
 * @example metaEnPalabras(fila) // "15 a la fecha: 4 veces al mes × 3,9 meses"
 * @example metaEnPalabras(programada) // "2 a la fecha: programado al 31/12/2024"
 */
export function metaEnPalabras(fila: FilaCalculada): string {
  const { metaALaFecha: due, enPorcentaje: percent, programado, row } = fila;
  const { tipo, cantidad, por, veces } = row.values;
  if (due === null) return "";
  if (isTypedOver(row)) return texts.escrita(due, percent);
  if (programado && (due > 0 || !esDeTipo(tipo, nombreDeTipo.cumple)))
    return esDeTipo(tipo, nombreDeTipo.cumple)
      ? texts.cumplidaProgramada(programado)
      : texts.programada(due, percent, programado);
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
