import { ESTADO } from "../../../plan/cumplimiento/estado";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, equal, isNumber, rounded } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/** «2 al año» from September: no whole unit falls in the vigencia, and in all of it nothing will be due. */
export const nothingInVigencia = rowCheck({
  id: "nada-en-la-vigencia",
  severity: "advertencia",
  matriz: [
    {
      column: "cantidad",
      expression: and(
        equal(column("tipo"), nombreDeTipo.cadaPeriodo),
        equal(column("estado"), ESTADO.noExigible),
        isNumber(column("metaFinal")),
        equal(rounded(column("metaFinal")), 0),
      ),
      detail: ["por"],
    },
  ],
});
