import { limpio } from "../../../plan/formula/text";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, atLeast, column, equal, isNumber, rounded } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/** «De 10 a 15 días», se reduce: there is nothing to come down from, and the row is met or not, as a maximum. */
export const maximumWithBaseline = rowCheck({
  id: "linea-base-de-un-maximo",
  severity: "advertencia",
  matriz: [
    {
      column: "lineaBase",
      expression: and(
        equal(limpio(column("tipo")), nombreDeTipo.seReduce),
        isNumber(column("lineaBase")),
        isNumber(column("metaFinal")),
        atLeast(rounded(column("metaFinal")), rounded(column("lineaBase"))),
      ),
      detail: ["metaFinal"],
    },
  ],
});
