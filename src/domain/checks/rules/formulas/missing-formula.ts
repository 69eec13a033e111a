import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { Finding } from "../../finding";
import { ofFormulas } from "./of-formulas";
import { placeOf } from "../../rows/place";
import { missingFormulas } from "./restored-formula";

/** Of each row that lacks formulas the first one: usually it lacks them all, and one observación says so. */
function rowsWithout({ reading, isOurs }: MatrizContext): readonly Finding[] {
  if (!isOurs) return [];
  const columns = matriz.columns.filter(({ filledBy }) => filledBy === "formula");
  const withoutFormula = ofFormulas<MatrizKey, readonly MatrizKey[]>((formulas) =>
    columns.flatMap(({ key }) =>
      reading.columns[key] !== undefined && formulas[key] === undefined ? [key] : [],
    ),
  );
  const found: Finding[] = [];
  for (const row of reading.rows) {
    const lacking = withoutFormula(row);
    if (lacking.length === 0) continue;
    const missing = lacking.filter((key) => row.values[key] === "");
    const [first] = missing;
    if (!first) continue;
    found.push({
      place: placeOf(matriz, reading, first, row.number),
      detail: { columns: missing.length },
    });
  }
  return found;
}

/** A row below the table's end, or added by a program without calculated columns: the sheet computes nothing there. */
export const missingFormula = defineCheck({
  id: "formula-ausente",
  severity: "error",
  scope: "row",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: rowsWithout,
  fix: missingFormulas,
});
