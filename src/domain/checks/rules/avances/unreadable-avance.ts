import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { avancesDeCumple } from "../../../plan/cumplimiento/tipos/cumple";
import { and, call, column, different, equal, not, oneOf, when } from "../../../plan/formula/expression";
import { hasPercentSign, isWritten } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { readableAvance } from "./readable-avance";

/** An avance that its tipo cannot read: words where a number has to be, or anything but Sí, Parcial or No. */
export const unreadableAvance = rowCheck({
  id: "avance-ilegible",
  severity: "error",
  matriz: [
    {
      column: "avance",
      expression: and(
        isWritten("avance"),
        different(column("tipo"), ""),
        when(
          equal(column("tipo"), nombreDeTipo.cumple),
          not(oneOf(column("avance"), [...avancesDeCumple, "Si"])),
          and(call("ISTEXT", column("avance")), not(hasPercentSign("avance"))),
        ),
      ),
      detail: ["tipo"],
    },
  ],
  fix: readableAvance,
});
