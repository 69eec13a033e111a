import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { COMPARED, againstMarco } from "./against-marco";
import { Check } from "../../check";
import { placeOf } from "../../place";
import { sameText } from "../../same-text";

const ID = "indicador-sin-fila";

/** An indicator of the marco that the matriz lacks, in an acción that it follows up. */
export const indicatorWithoutRow: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) => {
    const { onlyMarco, accionesOfMatriz } = againstMarco(workbook);
    return onlyMarco
      .filter(({ row }) => accionesOfMatriz.has(sameText(row.values.accion)))
      .map(({ reading, row }) => ({
        rule: ID,
        severity: "advertencia",
        place: placeOf(marcoOperativo, reading, "indicador", row.number),
        found: row.values.indicador,
      }));
  },
};
