import { matriz } from "../../../plan/tables/matriz";
import { Check, MatrizContext } from "../../check";
import { isBroken } from "./broken-formula";
import { formulasOfColumn } from "./formulas-of-column";
import { Observation } from "../../observation";
import { placeOf } from "../../place";

const ID = "formula-distinta";

function differentFormulas({ reading, isOurs }: MatrizContext): readonly Observation[] {
  if (!isOurs) return [];
  return matriz.columns.flatMap(({ key, filledBy }): Observation[] => {
    // A meta a la fecha may be typed over, with a formula too.
    if (filledBy !== "formula") return [];
    const column = formulasOfColumn(reading, key);
    if (!column) return [];
    const found: Observation[] = [];
    if (column.rewritten) {
      found.push({ rule: ID, severity: "advertencia", place: placeOf(matriz, reading, key) });
    }
    for (const { row, formula, ofRow } of column.different) {
      // Those have checks of their own.
      if (ofRow !== undefined || isBroken(formula)) continue;
      found.push({
        rule: ID,
        severity: "advertencia",
        place: placeOf(matriz, reading, key, row.number),
        found: formula,
      });
    }
    return found;
  });
}

/** A formula of ours was changed: it computes something else. */
export const differentFormula: Check = {
  id: ID,
  severity: "advertencia",
  scope: "table",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: differentFormulas,
};
