import { defineCheck } from "../../check";
import { pesosDe } from "../../../reading";
import { HUNDRED, makesHundred } from "./hundred";

/** The weights that Resumen gives to the acciones don't make 100. */
export const weightsOfAcciones = defineCheck({
  id: "pesos-de-acciones",
  severity: "advertencia",
  scope: "workbook",
  columns: [],
  workbook: ({ resumenes }) =>
    resumenes.flatMap((resumen) => {
      const weights = pesosDe(resumen);
      if (weights.size === 0) return [];
      let sum = 0;
      for (const weight of weights.values()) sum += weight;
      if (makesHundred(sum)) return [];
      const place = { sheet: resumen.sheet, heading: "Peso" };
      return [{ place, found: sum, expected: HUNDRED }];
    }),
});
