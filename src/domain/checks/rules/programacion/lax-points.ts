import { AVISO } from "../../../plan/cumplimiento/avisos";
import { defineCheck } from "../../check";
import { COLUMNS_OF_WHAT_IS_DUE, linesOf, placeIn } from "./lines";

/** The points ask for less than the row's own line, rate or level: the figure stands on them, and that is said. */
export const laxPoints = defineCheck({
  id: "programacion-laxa",
  severity: "advertencia",
  scope: "workbook",
  columns: COLUMNS_OF_WHAT_IS_DUE,
  workbook: (workbook) => {
    const { programacion } = workbook;
    if (!programacion) return [];
    return linesOf(workbook).flatMap(({ line, fila }) =>
      fila?.avisos.includes(AVISO.programadaLaxa)
        ? [
            {
              place: placeIn(programacion, line.number, "debido"),
              found: fila.metaCalculada ?? "",
              expected: fila.metaPorFormula ?? 0,
              detail: { percent: fila.enPorcentaje ? 1 : 0 },
            },
          ]
        : [],
    );
  },
});
