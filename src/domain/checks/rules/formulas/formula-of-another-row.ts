import { matriz } from "../../../plan/tables/matriz";
import { MatrizContext, defineCheck } from "../../check";
import { formulasOfColumn, unlikeMost } from "./formulas-of-column";
import { Finding } from "../../finding";
import { placeOf } from "../../rows/place";
import { restoredFormula } from "./restored-formula";

const computed = matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key);

function ofAnotherRow({ reading, isOurs }: MatrizContext): readonly Finding[] {
  return computed.flatMap((key) =>
    (isOurs ? (formulasOfColumn(reading, key)?.different ?? []) : unlikeMost(reading, key)).flatMap(
      ({ row, formula, ofRow }): Finding[] =>
        ofRow === undefined
          ? []
          : [
              {
                place: placeOf(matriz, reading, key, row.number),
                found: formula,
                detail: { row: ofRow },
              },
            ],
    ),
  );
}

/**
 * The column's formula with the cells of another row: it was dragged, or pasted with its references fixed. In a matriz
 * that is not ours the column's formula is the one that most rows have.
 */
export const formulaOfAnotherRow = defineCheck({
  id: "formula-de-otra-fila",
  severity: "error",
  scope: "table",
  columns: computed,
  matriz: ofAnotherRow,
  fix: restoredFormula,
});
