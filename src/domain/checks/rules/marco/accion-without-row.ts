import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { COMPARED, againstMarco } from "./against-marco";
import { Check } from "../../check";
import { Observation } from "../../observation";
import { placeOf } from "../../place";
import { sameText } from "../../same-text";

const ID = "accion-sin-fila";

/** An acción of the marco that the matriz never mentions: nobody follows it up. Said once for the acción. */
export const accionWithoutRow: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) => {
    const { onlyMarco, accionesOfMatriz } = againstMarco(workbook);
    const found = new Map<string, Observation>();
    for (const { reading, row } of onlyMarco) {
      const accion = sameText(row.values.accion);
      if (accionesOfMatriz.has(accion) || found.has(accion)) continue;
      found.set(accion, {
        rule: ID,
        severity: "advertencia",
        place: placeOf(marcoOperativo, reading, "accion", row.number),
        found: row.values.accion,
      });
    }
    return [...found.values()];
  },
};
