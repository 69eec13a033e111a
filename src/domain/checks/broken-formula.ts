import { MatrizKey, matriz } from "../tables/matriz";
import { Check, MatrizContext } from "./check";
import { Observation } from "./observation";
import { ofFormulas } from "./of-formulas";
import { placeOf } from "./place";

const ID = "formula-rota";

/** Whether a formula lost a cell that it used. */
export const isBroken = (formula: string | undefined) => formula?.includes("#REF!") ?? false;

function brokenFormulas({ reading }: MatrizContext): readonly Observation[] {
  const broken = ofFormulas<MatrizKey, readonly MatrizKey[]>((formulas) =>
    matriz.columns.flatMap(({ key }) => (isBroken(formulas[key]) ? [key] : [])),
  );
  return reading.rows.flatMap((row) =>
    broken(row).map((key) => ({
      rule: ID,
      severity: "error",
      place: placeOf(matriz, reading, key, row.number),
      found: row.formulas[key],
    })),
  );
}

/** A formula with #REF! in it: somebody deleted a cell, a column or a sheet that it used. */
export const brokenFormula: Check = {
  id: ID,
  severity: "error",
  scope: "row",
  columns: matriz.columns.map(({ key }) => key),
  matriz: brokenFormulas,
};
