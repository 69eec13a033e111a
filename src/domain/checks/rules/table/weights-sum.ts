import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { weightedAcciones } from "./weights";

const TOTAL = 100;
/** Thirds are written 33,33. */
const ROUNDING = 0.05;

/** The weights given within an acción don't make 100. */
export const weightsSum = defineCheck({
  id: "pesos-no-suman",
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "peso"],
  matriz: ({ reading }) =>
    weightedAcciones(reading)
      .filter(({ sum }) => Math.abs(sum - TOTAL) > ROUNDING)
      .map(({ accion, sum, first }) => ({
        place: placeOf(matriz, reading, "peso", first.number),
        found: sum,
        expected: TOTAL,
        detail: { accion },
      })),
});
