import { Check } from "./check";

const ID = "pesos-de-acciones";
const TOTAL = 100;
/** Thirds are written 33,33. */
const ROUNDING = 0.05;

/** The weights that Resumen gives to the acciones don't make 100. */
export const weightsOfAcciones: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: [],
  workbook: ({ accionWeights, resumenes: [sheet] }) => {
    if (sheet === undefined || accionWeights.size === 0) return [];
    let sum = 0;
    for (const weight of accionWeights.values()) sum += weight;
    return Math.abs(sum - TOTAL) > ROUNDING
      ? [
          {
            rule: ID,
            severity: "advertencia",
            place: { sheet, heading: "Peso" },
            found: sum,
            expected: TOTAL,
          },
        ]
      : [];
  },
};
