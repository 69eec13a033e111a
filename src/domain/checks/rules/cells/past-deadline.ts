import { fechaCorte } from "../../../plan/cumplimiento/tiempo/fechas";
import { and, call, column, equal, less, not } from "../../../plan/formula/expression";
import { SITUACION } from "../../../plan/situacion";
import { startsAfterItsDeadline } from "./deadline-before-start";
import { rowCheck } from "../../rows/row-check";

/** The Plazo came by the corte and the meta was not reached. A Plazo that can't be right says nothing. */
export const pastDeadline = rowCheck({
  id: "plazo-vencido",
  severity: "advertencia",
  matriz: [
    {
      column: "plazo",
      expression: and(
        // Of most rows it is still to come, and their figures need not be worked out.
        less(call("N", column("plazo")), fechaCorte),
        equal(column("situacion"), SITUACION.vencida),
        not(startsAfterItsDeadline),
      ),
      detail: ["avance", "reportado"],
    },
  ],
});
