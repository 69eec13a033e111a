import { MAXIMO_CREIBLE, SURELY_PERCENT } from "../../../plan/cumplimiento/estado";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, atMost, column, greater, isNumber, not, oneOf } from "../../../plan/formula/expression";
import { hasPercentSign } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";
import { percentageScale } from "./percentage-scale";

/** Tipos whose avance is a level: there a percentage is read against a percentage. */
const isLevel = oneOf(column("tipo"), [nombreDeTipo.crece, nombreDeTipo.seMantiene, nombreDeTipo.seReduce]);

const isLarge = (key: string) => and(isNumber(column(key)), greater(column(key), MAXIMO_CREIBLE));

const check = rowCheck({
  id: "escala",
  severity: "error",
  matriz: [
    { column: "reportado", expression: isLarge("reportado") },
    {
      column: "avance",
      expression: and(
        isNumber(column("cantidad")),
        atMost(column("cantidad"), 1),
        isLevel,
        isLarge("avance"),
        not(isNumber(column("reportado"))),
      ),
    },
    { column: "cantidad", expression: and(isLarge("cantidad"), isLevel, hasPercentSign("meta")) },
  ],
  fix: percentageScale,
});

/**
 * 80 typed for 80 %, which is 8.000 %. The same percentage beside it, as % reportado, confirms an avance; a cumplimiento
 * that somebody typed may be above 100 %, and alone says so.
 */
export const wrongScale = alsoOfTyped(check, {
  holds: (typed) => typeof typed === "number" && typed >= SURELY_PERCENT,
});
