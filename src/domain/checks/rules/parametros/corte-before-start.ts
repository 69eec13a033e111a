import { defineCheck } from "../../check";
import { placeOfParametro } from "./named-cell";

/** A corte from before the plan: nothing is due yet, and every row is *aún no exigible*. */
export const corteBeforeStart = defineCheck({
  id: "corte-antes-del-inicio",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (reading) => {
    const { fecha_corte: corte, inicio_plan: inicio } = reading.parametros;
    if (typeof corte !== "number" || typeof inicio !== "number" || corte >= inicio) return [];
    const place = placeOfParametro(reading, "fecha_corte");
    return [{ place, found: corte, expected: inicio }];
  },
});
