import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { COMPARED, againstMarco } from "./against-marco";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { keyForPeople } from "../../../language/spelling/same-text";

/** An indicator of the marco that the matriz lacks, in an acción that it follows up. */
export const indicatorWithoutRow = defineCheck({
  id: "indicador-sin-fila",
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) => {
    const { onlyMarco, accionesOfMatriz } = againstMarco(workbook);
    return onlyMarco
      .filter(({ row }) => accionesOfMatriz.has(keyForPeople(row.values.accion)))
      .map(({ reading, row }) => ({
        place: placeOf(marcoOperativo, reading, "indicador", row.number),
        found: row.values.indicador,
      }));
  },
});
