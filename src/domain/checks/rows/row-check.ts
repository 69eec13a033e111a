import { referencesOf } from "../../plan/formula/references-of";
import { Table } from "../../plan/tables/column";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { Check, Mark } from "../check";
import { Condition, Conditions } from "./condition";

interface RowCheck<Id extends string>
  extends Partial<Conditions>, Pick<Check<Id>, "id" | "severity" | "fix" | "confirm"> {}

/**
 * A check that is a condition on the cells of one row. The pane's finding and the mark in the sheet both come from the
 * same expression, so they say the same, and a mark clears itself also where the add-in is not installed.
 */
export function rowCheck<const Id extends string>({
  id,
  severity,
  matriz: ofMatriz = [],
  marco: ofMarco = [],
  fix,
  confirm,
}: RowCheck<Id>): Check<Id> {
  return {
    id,
    severity,
    scope: "row",
    columns: [...new Set([...columnsReadBy(matriz, ofMatriz), ...columnsReadBy(marcoOperativo, ofMarco)])],
    conditions: { matriz: ofMatriz, marco: ofMarco },
    matriz: ofMatriz.length > 0 ? ({ foundByRule }) => foundByRule().get(id) ?? [] : undefined,
    marco: ofMarco.length > 0 ? ({ foundByRule }) => foundByRule().get(id) ?? [] : undefined,
    marks: ofMatriz.map(({ column, expression }): Mark => ({ column, expression })),
    fix,
    confirm,
  };
}

function columnsReadBy<Key extends string>(
  table: Table<Key>,
  conditions: readonly Condition<Key>[],
): readonly string[] {
  const keys = conditions.flatMap(({ column, expression, detail = [] }) => [
    column,
    ...referencesOf(expression).columns,
    ...detail,
  ]);
  return withSources(table, keys);
}

/** Columns with those that their formulas are computed from, and so on down to what a person writes. */
function withSources<Key extends string>(table: Table<Key>, keys: Iterable<string>): readonly string[] {
  const all = new Set<string>(keys);
  for (const key of all) {
    const formula = table.columns.find((column) => column.key === key)?.formula;
    if (formula) for (const source of referencesOf(formula).columns) all.add(source);
  }
  return [...all];
}
