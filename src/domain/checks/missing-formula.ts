import { matriz } from "../tables/matriz";
import { Check, MatrizContext } from "./check";
import { Observation } from "./observation";
import { placeOf } from "./place";

const ID = "formula-ausente";

/** The first computed column of a row that has nothing in it: one observación, for what is missing is usually all. */
function rowsWithout({ reading, isOurs }: MatrizContext): readonly Observation[] {
  if (!isOurs) return [];
  const columns = matriz.columns.filter(({ filledBy }) => filledBy === "formula");
  return reading.rows.flatMap((row): Observation[] => {
    const missing = columns.filter(
      ({ key }) =>
        reading.columns[key] !== undefined && row.formulas[key] === undefined && row.values[key] === "",
    );
    const [first] = missing;
    return first
      ? [
          {
            rule: ID,
            severity: "error",
            place: placeOf(matriz, reading, first.key, row.number),
            detail: { columns: missing.length },
          },
        ]
      : [];
  });
}

/** A row below the table's end, or added by a program without calculated columns: the sheet computes nothing there. */
export const missingFormula: Check = {
  id: ID,
  severity: "error",
  scope: "row",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: rowsWithout,
};
