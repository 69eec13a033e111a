import { matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { isBroken } from "./broken-formula";
import { formulasOfColumn } from "./formulas-of-column";
import { Finding } from "../../finding";
import { placeOf } from "../../rows/place";
import { restoredFormula } from "./restored-formula";

function differentFormulas({ reading, isOurs }: MatrizContext): readonly Finding[] {
  if (!isOurs) return [];
  return matriz.columns.flatMap(({ key, filledBy }): Finding[] => {
    // A meta a la fecha may be typed over, with a formula too.
    if (filledBy !== "formula") return [];
    const column = formulasOfColumn(reading, key);
    if (!column) return [];
    const found: Finding[] = [];
    if (column.rewritten) {
      found.push({ place: placeOf(matriz, reading, key) });
    }
    for (const { row, formula, ofRow } of column.different) {
      // Those have checks of their own.
      if (ofRow !== undefined || isBroken(formula)) continue;
      found.push({
        place: placeOf(matriz, reading, key, row.number),
        found: formula,
      });
    }
    return found;
  });
}

/** A formula of ours was changed: it computes something else. */
export const differentFormula = defineCheck({
  id: "formula-distinta",
  severity: "advertencia",
  scope: "table",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: differentFormulas,
  fix: restoredFormula,
});
