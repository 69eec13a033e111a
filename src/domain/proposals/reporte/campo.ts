import { isPercentMeta, unitOf } from "../../language/meta";
import { avancesDeCumple } from "../../plan/cumplimiento/tipos/cumple";
import { esDeTipo, nombreDeTipo } from "../../plan/cumplimiento/tipos/nombres";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";

type Values = TableRow<MatrizKey>["values"];

export type AvanceDeCumple = (typeof avancesDeCumple)[number];

/** What a row asks for as its avance: one of a few words, or a figure in the unit of its meta. */
export type Campo =
  | { readonly clase: "palabra"; readonly palabras: readonly AvanceDeCumple[] }
  /** `sinDemanda`: what is kept in percent of a demand may have had none. */
  | { readonly clase: "porcentaje"; readonly sinDemanda: boolean }
  /** `unidad` is "" where the meta says none. */
  | { readonly clase: "numero"; readonly unidad: string };

/**
 * The field that the tipo of a row asks for.
 * @example campoDe(values) // { clase: "numero", unidad: "veces" } of «4 veces al mes»
 */
export function campoDe(values: Values): Campo {
  if (esDeTipo(values.tipo, nombreDeTipo.cumple)) return { clase: "palabra", palabras: avancesDeCumple };
  // Of «4 veces al mes y 100%», a row that counts by month is the first half.
  if (values.por === "" && enPorcentaje(values))
    return { clase: "porcentaje", sinDemanda: esDeTipo(values.tipo, nombreDeTipo.seMantiene) };
  const { cantidad, veces } = values;
  if (typeof cantidad !== "number") return { clase: "numero", unidad: "" };
  return { clase: "numero", unidad: unitOf(values, cantidad * (typeof veces === "number" ? veces : 1)) };
}

/** Whether the % reportado goes beside an avance: «Parcial» is nothing without it. */
export const pideReportado = (campo: Campo, avance: string): boolean =>
  campo.clase === "palabra" && avance === PARCIAL;

const PARCIAL: AvanceDeCumple = "Parcial";

/**
 * Whether a row can take a % reportado of its own: it lacks what would compute its avance, or has one already.
 * A percentage beside an avance that is computed could only contradict it.
 */
export function admiteReportado(values: Values): boolean {
  const { tipo, cantidad, reportado } = values;
  if (reportado !== "" || tipo === "") return true;
  return !esDeTipo(tipo, nombreDeTipo.cumple) && typeof cantidad !== "number";
}

/** Whether the figures of a row are percentages: as they were understood when its meta was read, or as it reads now. */
const enPorcentaje = (values: Values): boolean =>
  typeof values.porcentual === "number" ? values.porcentual !== 0 : isPercentMeta(values);
