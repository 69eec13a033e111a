import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { HUNDRED, makesHundred } from "./hundred";
import { weightedAcciones } from "./weighted-acciones";

/** The weights given within an acción don't make 100. */
export const weightsSum = defineCheck({
  id: "pesos-no-suman",
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "peso"],
  matriz: ({ reading }) =>
    weightedAcciones(reading)
      .filter(({ sum }) => !makesHundred(sum))
      .map(({ accion, sum, first }) => ({
        place: placeOf(matriz, reading, "peso", first.number),
        found: sum,
        expected: HUNDRED,
        detail: { accion },
      })),
});
