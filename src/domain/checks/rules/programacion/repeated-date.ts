import { defineCheck } from "../../check";
import { placeOfPoint, pointsOf } from "./lines";

/** The same date over two columns: of a row that says something in both, nobody knows which counts. */
export const repeatedDate = defineCheck({
  id: "programacion-fecha-repetida",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: ({ programacion }) => {
    if (!programacion) return [];
    const points = pointsOf(programacion, { puntos: [] });
    return points
      .filter(({ date }, index) => typeof date === "number" && programacion.fechas.indexOf(date) < index)
      .map((point) => ({
        place: placeOfPoint(programacion, programacion.datesRow, point),
        found: point.date,
      }));
  },
});
