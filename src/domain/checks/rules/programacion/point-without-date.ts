import { isBlank } from "../../../base/cell";
import { defineCheck } from "../../check";
import { placeOfPoint, pointsOf } from "./lines";

/** Points under no date: nobody knows by when. */
export const pointWithoutDate = defineCheck({
  id: "programacion-sin-fecha",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: ({ programacion }) => {
    if (!programacion) return [];
    const said = programacion.rows.map((row) => pointsOf(programacion, row));
    return pointsOf(programacion, { puntos: [] }).flatMap(({ numero, date }) => {
      const count = said.filter((points) => !isBlank(points[numero - 1]!.value)).length;
      return isBlank(date) && count > 0
        ? [{ place: placeOfPoint(programacion, programacion.datesRow, { numero }), detail: { count } }]
        : [];
    });
  },
});
