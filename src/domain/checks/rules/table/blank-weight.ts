import { matriz } from "../../../plan/tables/matriz";
import { Check } from "../../check";
import { placeOf } from "../../place";
import { weightedAcciones } from "./weights";

const ID = "peso-en-blanco";

/** In an acción with weights a row without one counts 0. */
export const blankWeight: Check = {
  id: ID,
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "peso"],
  matriz: ({ reading }) =>
    weightedAcciones(reading).flatMap(({ accion, withoutWeight }) =>
      withoutWeight.map((row) => ({
        rule: ID,
        severity: "advertencia",
        place: placeOf(matriz, reading, "peso", row.number),
        detail: { accion },
      })),
    ),
};
