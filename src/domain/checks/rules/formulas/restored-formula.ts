import { isErrorValue } from "../../../base/cell";
import { MatrizKey, matriz as table } from "../../../plan/tables/matriz";
import { cellFix, changesOf, columnAt, keyAt } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";

/** The formula of the column, where a value or another formula stands in its place, or where it lost a cell (#REF!). */
export const restoredFormula: Fixer = ({ place, found = "" }, context) => {
  const key = keyAt({ place });
  const formula = key && context.formulaOf(key);
  if (!key || !formula) return null;
  const before = isErrorValue(found) ? found : undefined;
  return changesOf(cellFix(context, key, formula, { isFormula: true, before }));
};

/** Of an error that the formula itself makes. One that comes from another cell would stay with the same formula. */
export const errorWithoutFormula: Fixer = (observation, context) => {
  const key = keyAt(observation);
  if (key === null || !columnAt(key).formula) return null;
  const formula = context.row.formulas[key];
  const isBroken = formula === undefined || formula.includes("#REF!");
  return isBroken ? restoredFormula(observation, context) : null;
};

/** All the formulas that a row lacks. */
export const missingFormulas: Fixer = (_, context) => {
  const { matriz, row } = context;
  const lacking = table.columns.filter(
    ({ key, filledBy }) =>
      filledBy === "formula" &&
      matriz.columns[key] !== undefined &&
      isEmpty(key) &&
      row.formulas[key] === undefined,
  );
  function isEmpty(key: MatrizKey): boolean {
    return row.values[key] === "";
  }
  return changesOf(
    ...lacking.map(({ key }) => {
      const formula = context.formulaOf(key);
      return formula === null ? null : cellFix(context, key, formula, { isFormula: true });
    }),
  );
};
