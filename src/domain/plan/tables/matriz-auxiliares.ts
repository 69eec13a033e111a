import { aporte, pesoEfectivo } from "../cumplimiento/aporte";
import { base } from "../cumplimiento/base";
import { calculo } from "../cumplimiento/calculo";
import { desde } from "../cumplimiento/desde";
import { lineal, metaFinal, ritmo, unidades } from "../cumplimiento/periodo";
import { Expression } from "../formula/expression";
import { Column, columns } from "./column";

const auxiliar = <Key extends string>(
  key: Key,
  heading: string,
  help: string,
  type: "number" | "date" | "percentage",
  formula: Expression,
): Column<Key> => ({
  key,
  heading,
  aliases: [],
  type,
  required: "optional",
  filledBy: "formula",
  view: "auxiliar",
  width: 11,
  help: `Auxiliar, lo calcula la hoja. ${help}`,
  formula,
  numberFormat: type === "number" ? "#,##0.00" : undefined,
});

/** What the formulas need between the cells that a person fills in and the figures: each step can be read and checked. */
export const auxiliares = columns([
  auxiliar("metaFinal", "Meta final", "Cantidad por Veces.", "number", metaFinal),
  auxiliar("base", "Base", "Desde qué valor se mide el avance: la línea base, o 0.", "number", base),
  auxiliar("desde", "Desde", "Desde qué día se cuenta la meta.", "date", desde),
  auxiliar(
    "unidades",
    "Unidades",
    "Cuántos periodos de «Por» hay desde ese día hasta el corte.",
    "number",
    unidades,
  ),
  auxiliar("ritmo", "Ritmo", "Meta final por Unidades, en enteros.", "number", ritmo),
  auxiliar(
    "lineal",
    "Lineal",
    "Lo que se llevaría al corte avanzando parejo hasta el plazo.",
    "number",
    lineal,
  ),
  auxiliar(
    "calculo",
    "Cálculo",
    "El porcentaje que da el avance, antes de revisar la fila.",
    "percentage",
    calculo,
  ),
  auxiliar("aporte", "Aporte", "Peso por cumplimiento, entre 0 y 100 %.", "number", aporte),
  auxiliar(
    "pesoEfectivo",
    "Peso efectivo",
    "El peso que cuenta en el promedio de la acción.",
    "number",
    pesoEfectivo,
  ),
]);
