import { MAXIMO_CREIBLE, SURELY_PERCENT } from "../../../plan/cumplimiento/estado";
import { avanceFueraDeEscala, reportadoFueraDeEscala } from "../../../plan/cumplimiento/ilegible";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { and, column, equal, greater, isNumber, oneOf } from "../../../plan/formula/expression";
import { MatrizKey } from "../../../plan/tables/matriz";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";
import { percentageScale } from "./percentage-scale";

/** Tipos whose Cantidad is a level: there a percentage is read against a percentage. */
const isLevel = oneOf(column("tipo"), [nombreDeTipo.crece, nombreDeTipo.seMantiene, nombreDeTipo.seReduce]);

/** What may be as large as it looks: a service can be given to more people than were expected. */
const CONFIRMED: readonly MatrizKey[] = ["avance", "reportado"];

/** The value is kept as Escala of its row, so that another one that is typed later is asked about again. */
const asItStands: Fixer = (finding, context) => {
  const key = keyAt(finding);
  const value = key && CONFIRMED.includes(key) ? context.row.values[key] : "";
  return typeof value === "number"
    ? changesOf(cellFix(context, "escala", value, { format: "percentage" }))
    : null;
};

const check = rowCheck({
  id: "escala",
  severity: "error",
  matriz: [
    { column: "reportado", expression: reportadoFueraDeEscala },
    { column: "avance", expression: avanceFueraDeEscala },
    {
      column: "cantidad",
      expression: and(
        isLevel,
        equal(column("enPorcentaje"), 1),
        isNumber(column("cantidad")),
        greater(column("cantidad"), MAXIMO_CREIBLE),
      ),
    },
  ],
  fix: percentageScale,
  confirm: asItStands,
});

/**
 * 80 typed for 80 %, which is 8.000 %, in any tipo: the row waits until it is corrected or somebody confirms the value. A
 * cumplimiento that somebody typed may be above 100 %, and alone says so.
 */
export const wrongScale = alsoOfTyped(check, {
  holds: (typed) => typeof typed === "number" && typed >= SURELY_PERCENT,
});
