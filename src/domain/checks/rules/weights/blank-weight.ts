import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { weightedAcciones } from "./weighted-acciones";

/** In an acción with weights a row without one counts 0. */
export const blankWeight = defineCheck({
  id: "peso-en-blanco",
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "peso"],
  matriz: ({ reading }) =>
    weightedAcciones(reading).flatMap(({ accion, withoutWeight }) =>
      withoutWeight.map((row) => ({
        place: placeOf(matriz, reading, "peso", row.number),
        detail: { accion },
      })),
    ),
});
