import { isTypedOver } from "../../../plan/cumplimiento/fila";
import { REVISAR } from "../../../plan/cumplimiento/revisar";
import { defineCheck } from "../../check";
import { COLUMNS_OF_WHAT_IS_DUE, linesOf, placeIn } from "./lines";

/** What was programmed goes away from the final meta: below the línea base of what grows. */
export const pointsOnTheWrongSide = defineCheck({
  id: "programacion-del-otro-lado",
  severity: "error",
  scope: "workbook",
  columns: COLUMNS_OF_WHAT_IS_DUE,
  workbook: (workbook) => {
    const { programacion } = workbook;
    if (!programacion) return [];
    return linesOf(workbook).flatMap(({ line, fila }) =>
      fila?.programado && fila.motivo === REVISAR.metaDelOtroLado && !isTypedOver(fila.row)
        ? [
            {
              place: placeIn(programacion, line.number, "debido"),
              found: fila.metaCalculada ?? "",
              expected: fila.metaFinal ?? 0,
              detail: { percent: fila.enPorcentaje ? 1 : 0 },
            },
          ]
        : [],
    );
  },
});
