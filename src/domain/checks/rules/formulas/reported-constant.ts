import { isBlank } from "../../../base/cell";
import { MAXIMO_CREIBLE } from "../../../plan/cumplimiento/estado";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { Figure, figureOf, inScale } from "../cells/figure";
import { Fixer, FixContext } from "../../fixes/fix";
import { restoredFormula } from "./restored-formula";

/**
 * A percentage typed over the formula of Porcentaje de cumplimiento is what somebody reports: it moves to % reportado,
 * where it counts as that, and the formula comes back. A value over any other formula says nothing that the formula
 * does not compute.
 */
export const reportedConstant: Fixer = (observation, context) => {
  if (keyAt(observation) !== "cumplimiento") return restoredFormula(observation, context);
  const formula = context.formulaOf("cumplimiento");
  const figure = reportedIn(context);
  const { reportado } = context.row.values;
  if (formula === null || figure === null) return null;
  const restored = cellFix(context, "cumplimiento", formula, { isFormula: true });
  if (reportado === figure.value) return changesOf(restored);
  // Another figure is reported already: which of the two holds is for the person to say.
  if (!isBlank(reportado)) return null;
  return changesOf(cellFix(context, "reportado", figure.value, figure), restored);
};

function reportedIn(context: FixContext): Figure | null {
  const { cumplimiento } = context.row.values;
  if (typeof cumplimiento !== "number") return figureOf(String(cumplimiento), "reportado", context);
  const isFraction = cumplimiento >= 0 && cumplimiento <= MAXIMO_CREIBLE;
  return isFraction ? { value: cumplimiento, format: "percentage" } : inScale(cumplimiento);
}
