import { isBlank, isErrorValue } from "../../../base/cell";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { Finding } from "../../finding";
import { ofFormulas } from "./of-formulas";
import { placeOf } from "../../rows/place";
import { reportedConstant } from "./reported-constant";

function constants({ reading, isOurs }: MatrizContext): readonly Finding[] {
  const columns = matriz.columns.filter(
    ({ key, filledBy }) =>
      filledBy === "formula" && (isOurs || reading.rows.some((row) => row.formulas[key] !== undefined)),
  );
  const withoutFormula = ofFormulas<MatrizKey, readonly MatrizKey[]>((formulas) =>
    columns.flatMap(({ key }) => (formulas[key] === undefined ? [key] : [])),
  );
  const found: Finding[] = [];
  for (const row of reading.rows) {
    for (const key of withoutFormula(row)) {
      const value = row.values[key];
      if (isBlank(value) || isErrorValue(value)) continue;
      found.push({
        severity: key === "cumplimiento" ? "error" : "advertencia",
        place: placeOf(matriz, reading, key, row.number),
        found: value,
      });
    }
  }
  return found;
}

/**
 * A value typed over a formula. In a table that never had formulas a typed percentage is how it is reported, and is
 * no observación.
 */
export const overwrittenFormula = defineCheck({
  id: "formula-sobrescrita",
  severity: "error",
  scope: "table",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: constants,
  fix: reportedConstant,
});
