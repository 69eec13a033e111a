import { matriz } from "../../../plan/tables/matriz";
import { Check, MatrizContext } from "../../check";
import { formulasOfColumn, unlikeMost } from "./formulas-of-column";
import { Observation } from "../../observation";
import { placeOf } from "../../place";

const ID = "formula-de-otra-fila";
const computed = matriz.columns.filter(({ filledBy }) => filledBy === "formula").map(({ key }) => key);

function ofAnotherRow({ reading, isOurs }: MatrizContext): readonly Observation[] {
  return computed.flatMap((key) =>
    (isOurs ? (formulasOfColumn(reading, key)?.different ?? []) : unlikeMost(reading, key)).flatMap(
      ({ row, formula, ofRow }): Observation[] =>
        ofRow === undefined
          ? []
          : [
              {
                rule: ID,
                severity: "error",
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
export const formulaOfAnotherRow: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: computed,
  matriz: ofAnotherRow,
};
