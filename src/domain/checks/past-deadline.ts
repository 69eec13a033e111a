import { fechaCorte } from "../cumplimiento/periodo";
import { and, atMost, column, equal, not } from "../formula/expression";
import { SITUACION } from "../situacion";
import { startsAfterItsDeadline } from "./deadline-before-start";
import { rowCheck } from "./row-check";

/** The Plazo came by the corte and the meta was not reached. A Plazo that can't be right says nothing. */
export const pastDeadline = rowCheck({
  id: "plazo-vencido",
  severity: "advertencia",
  matriz: [
    {
      column: "plazo",
      expression: and(
        // Nothing is vencida before its Plazo: of most rows the figures need not be worked out.
        atMost(column("plazo"), fechaCorte),
        equal(column("situacion"), SITUACION.vencida),
        not(startsAfterItsDeadline),
      ),
      detail: ["avance", "reportado"],
    },
  ],
});
