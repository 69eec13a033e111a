import { isBlank, isErrorValue } from "../cell/cell";
import { matriz } from "../tables/matriz";
import { Check, MatrizContext } from "./check";
import { Observation } from "./observation";
import { placeOf } from "./place";

const ID = "formula-sobrescrita";

function constants({ reading, isOurs }: MatrizContext): readonly Observation[] {
  const columns = matriz.columns.filter(
    ({ key, filledBy }) =>
      filledBy === "formula" && (isOurs || reading.rows.some((row) => row.formulas[key] !== undefined)),
  );
  return reading.rows.flatMap((row) =>
    columns.flatMap(({ key }): Observation[] => {
      const value = row.values[key];
      return row.formulas[key] === undefined && !isBlank(value) && !isErrorValue(value)
        ? [
            {
              rule: ID,
              severity: key === "cumplimiento" ? "error" : "advertencia",
              place: placeOf(matriz, reading, key, row.number),
              found: value,
            },
          ]
        : [];
    }),
  );
}

/**
 * A value typed over a formula. In a table that never had formulas a typed percentage is how it is reported, and is
 * no observación.
 */
export const overwrittenFormula: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key),
  matriz: constants,
};
