import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, equal, greater, isNumber, less, rounded, when } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

/** Somebody typed a meta a la fecha that asks for less than time does: the figure stands, and on whose word is said. */
export const laxDue = rowCheck({
  id: "meta-a-la-fecha-laxa",
  severity: "advertencia",
  matriz: [
    {
      column: "metaALaFecha",
      expression: and(
        isNumber(column("metaALaFecha")),
        isNumber(column("metaCalculada")),
        when(
          equal(column("tipo"), nombreDeTipo.seReduce),
          greater(rounded(column("metaALaFecha")), rounded(column("metaCalculada"))),
          less(rounded(column("metaALaFecha")), rounded(column("metaCalculada"))),
        ),
      ),
    },
  ],
});
