import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import {
  and,
  atLeast,
  atMost,
  call,
  column,
  different,
  equal,
  greater,
  isNumber,
  minus,
  times,
  when,
} from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

const rate = times(column("cantidad"), when(isNumber(column("veces")), column("veces"), 1));

/** How near the rate an avance looks like the average of one unit and not like the period's total. */
const NEAR = 0.1;

/** 4 reported for «4 veces al mes» when 15 were due: probably the average of a month, and the total was asked for. */
export const monthlyAverage = rowCheck({
  id: "promedio-mensual",
  severity: "advertencia",
  matriz: [
    {
      column: "avance",
      expression: and(
        equal(column("tipo"), nombreDeTipo.cadaPeriodo),
        different(column("por"), ""),
        greater(rate, 0),
        atMost(call("ABS", minus(column("avance"), rate)), times(NEAR, rate)),
        isNumber(column("metaALaFecha")),
        atLeast(column("metaALaFecha"), times(2, rate)),
      ),
      detail: ["cantidad", "por"],
    },
  ],
});
