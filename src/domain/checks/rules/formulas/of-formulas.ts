import { TableRow } from "../../../plan/tables/row";

/**
 * Makes a function of a row that depends on its formulas alone. Rows with the same ones share them, so it is worked out
 * once for all the rows of a column that nobody broke.
 */
export function ofFormulas<Key extends string, T>(
  compute: (formulas: TableRow<Key>["formulas"]) => T,
): (row: TableRow<Key>) => T {
  let last: { readonly formulas: TableRow<Key>["formulas"]; readonly result: T } | undefined;
  return ({ formulas }) => {
    if (last?.formulas !== formulas) last = { formulas, result: compute(formulas) };
    return last.result;
  };
}
