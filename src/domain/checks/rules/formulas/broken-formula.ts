import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { Check, MatrizContext } from "../../check";
import { Observation } from "../../observation";
import { ofFormulas } from "./of-formulas";
import { placeOf } from "../../place";

const ID = "formula-rota";

/** Whether a formula lost a cell that it used. */
export const isBroken = (formula: string | undefined) => formula?.includes("#REF!") ?? false;

function brokenFormulas({ reading }: MatrizContext): readonly Observation[] {
  const broken = ofFormulas<MatrizKey, readonly MatrizKey[]>((formulas) =>
    matriz.columns.flatMap(({ key }) => (isBroken(formulas[key]) ? [key] : [])),
  );
  const found: Observation[] = [];
  for (const row of reading.rows) {
    for (const key of broken(row)) {
      const place = placeOf(matriz, reading, key, row.number);
      found.push({ rule: ID, severity: "error", place, found: row.formulas[key] });
    }
  }
  return found;
}

/** A formula with #REF! in it: somebody deleted a cell, a column or a sheet that it used. */
export const brokenFormula: Check = {
  id: ID,
  severity: "error",
  scope: "row",
  columns: matriz.columns.map(({ key }) => key),
  matriz: brokenFormulas,
};
