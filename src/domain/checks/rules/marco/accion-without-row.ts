import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { COMPARED, againstMarco } from "./against-marco";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { placeOf } from "../../rows/place";
import { keyForPeople } from "../../../language/spelling/same-text";

/** An acción of the marco that the matriz never mentions: nobody follows it up. Said once for the acción. */
export const accionWithoutRow = defineCheck({
  id: "accion-sin-fila",
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) => {
    const { onlyMarco, accionesOfMatriz } = againstMarco(workbook);
    const found = new Map<string, Finding>();
    for (const { reading, row } of onlyMarco) {
      const accion = keyForPeople(row.values.accion);
      if (accionesOfMatriz.has(accion) || found.has(accion)) continue;
      found.set(accion, {
        place: placeOf(marcoOperativo, reading, "accion", row.number),
        found: row.values.accion,
      });
    }
    return [...found.values()];
  },
});
