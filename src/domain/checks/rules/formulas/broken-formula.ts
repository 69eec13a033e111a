import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { Finding } from "../../finding";
import { ofFormulas } from "./of-formulas";
import { placeOf } from "../../rows/place";
import { restoredFormula } from "./restored-formula";

/** Whether a formula lost a cell that it used. */
export const isBroken = (formula: string | undefined) => formula?.includes("#REF!") ?? false;

function brokenFormulas({ reading }: MatrizContext): readonly Finding[] {
  const broken = ofFormulas<MatrizKey, readonly MatrizKey[]>((formulas) =>
    matriz.columns.flatMap(({ key }) => (isBroken(formulas[key]) ? [key] : [])),
  );
  const found: Finding[] = [];
  for (const row of reading.rows) {
    for (const key of broken(row)) {
      const place = placeOf(matriz, reading, key, row.number);
      found.push({ place, found: row.formulas[key] });
    }
  }
  return found;
}

/** A formula with #REF! in it: somebody deleted a cell, a column or a sheet that it used. */
export const brokenFormula = defineCheck({
  id: "formula-rota",
  severity: "error",
  scope: "row",
  columns: matriz.columns.map(({ key }) => key),
  matriz: brokenFormulas,
  fix: restoredFormula,
});
