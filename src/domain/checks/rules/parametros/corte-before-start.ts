import { Check } from "../../check";
import { placeOfParametro } from "./named-cell";

const ID = "corte-antes-del-inicio";

/** A corte from before the plan: nothing is due yet, and every row is *aún no exigible*. */
export const corteBeforeStart: Check = {
  id: ID,
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (reading) => {
    const { fecha_corte: corte, inicio_plan: inicio } = reading.parametros;
    if (typeof corte !== "number" || typeof inicio !== "number" || corte >= inicio) return [];
    const place = placeOfParametro(reading, "fecha_corte");
    return [{ rule: ID, severity: "error", place, found: corte, expected: inicio }];
  },
};
