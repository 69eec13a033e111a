import { defineCheck } from "../../check";
import { linesOf, placeIn } from "./lines";

/** A line whose Id no matriz has: its row went away, or somebody wrote over the Id. */
export const lineWithoutRow = defineCheck({
  id: "programacion-sin-fila",
  severity: "advertencia",
  scope: "workbook",
  columns: ["id"],
  workbook: (workbook) => {
    const { programacion } = workbook;
    if (!programacion) return [];
    return linesOf(workbook)
      .filter(({ fila }) => fila === undefined)
      .map(({ line }) => ({ place: placeIn(programacion, line.number, "id"), found: line.id }));
  },
});
