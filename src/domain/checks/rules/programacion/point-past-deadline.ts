import { defineCheck } from "../../check";
import { COLUMNS_OF_WHAT_IS_DUE, linesOf, placeOfPoint, pointsOf } from "./lines";

/** A point after the last day of its row: by then the whole meta is due. */
export const pointPastDeadline = defineCheck({
  id: "programacion-despues-del-plazo",
  severity: "error",
  scope: "workbook",
  columns: COLUMNS_OF_WHAT_IS_DUE,
  workbook: (workbook) => {
    const { programacion } = workbook;
    if (!programacion) return [];
    return linesOf(workbook).flatMap(({ line, fila }) => {
      const last = fila?.ultimoDia ?? Infinity;
      return pointsOf(programacion, line)
        .filter(({ value, date }) => typeof value === "number" && typeof date === "number" && date > last)
        .map((point) => ({
          place: placeOfPoint(programacion, line.number, point),
          found: point.date,
          expected: last,
        }));
    });
  },
});
