import { matriz } from "../../../plan/tables/matriz";
import { Check } from "../../check";
import { placeOf } from "../../place";
import { weightedAcciones } from "./weights";

const ID = "pesos-no-suman";
const TOTAL = 100;
/** Thirds are written 33,33. */
const ROUNDING = 0.05;

/** The weights given within an acción don't make 100. */
export const weightsSum: Check = {
  id: ID,
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "peso"],
  matriz: ({ reading }) =>
    weightedAcciones(reading)
      .filter(({ sum }) => Math.abs(sum - TOTAL) > ROUNDING)
      .map(({ accion, sum, first }) => ({
        rule: ID,
        severity: "advertencia",
        place: placeOf(matriz, reading, "peso", first.number),
        found: sum,
        expected: TOTAL,
        detail: { accion },
      })),
};
