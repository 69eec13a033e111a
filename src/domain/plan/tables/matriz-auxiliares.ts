import { aporte, pesoEfectivo } from "../cumplimiento/aporte";
import { base } from "../cumplimiento/base";
import { calculo } from "../cumplimiento/calculo";
import { desde, lineal, metaFinal, ritmo, unidades } from "../cumplimiento/periodo";
import { Column } from "./column";
import { MatrizKey } from "./matriz-key";

/** What the formulas need between the cells that a person fills in and the figures: each step can be read and checked. */
export const auxiliares: readonly Column<MatrizKey>[] = (
  [
    ["metaFinal", "Meta final", "Cantidad por Veces.", metaFinal, "number"],
    ["base", "Base", "Desde qué valor se mide el avance: la línea base, o 0.", base, "number"],
    ["desde", "Desde", "Desde qué día se cuenta la meta.", desde, "date"],
    [
      "unidades",
      "Unidades",
      "Cuántos periodos de «Por» hay desde ese día hasta el corte.",
      unidades,
      "number",
    ],
    ["ritmo", "Ritmo", "Meta final por Unidades, en enteros.", ritmo, "number"],
    ["lineal", "Lineal", "Lo que se llevaría al corte avanzando parejo hasta el plazo.", lineal, "number"],
    [
      "calculo",
      "Cálculo",
      "El porcentaje que da el avance, antes de revisar la fila.",
      calculo,
      "percentage",
    ],
    ["aporte", "Aporte", "Peso por cumplimiento, entre 0 y 100 %.", aporte, "number"],
    [
      "pesoEfectivo",
      "Peso efectivo",
      "El peso que cuenta en el promedio de la acción.",
      pesoEfectivo,
      "number",
    ],
  ] as const
).map(([key, heading, help, formula, type]) => ({
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
}));
