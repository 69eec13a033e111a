import { referencesOf } from "../../plan/formula/references-of";
import { Table } from "../../plan/tables/column";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { Check, Mark } from "../check";
import { withSources } from "../engine/checked-cells";
import { Condition, Conditions } from "./condition";
import { Severity } from "../observation";

interface RowCheck extends Partial<Conditions> {
  readonly id: string;
  readonly severity: Severity;
}

/**
 * A check that is a condition on the cells of one row. The pane's finding and the mark in the sheet both come from the
 * same expression, so they say the same, and a mark clears itself also where the add-in is not installed.
 */
export function rowCheck({ id, severity, matriz: ofMatriz = [], marco: ofMarco = [] }: RowCheck): Check {
  return {
    id,
    severity,
    scope: "row",
    columns: [...new Set([...columnsReadBy(matriz, ofMatriz), ...columnsReadBy(marcoOperativo, ofMarco)])],
    conditions: { matriz: ofMatriz, marco: ofMarco },
    matriz: ofMatriz.length > 0 ? ({ foundByRule }) => foundByRule().get(id) ?? [] : undefined,
    marco: ofMarco.length > 0 ? ({ foundByRule }) => foundByRule().get(id) ?? [] : undefined,
    marks: ofMatriz.map(({ column, expression }): Mark => ({ column, expression })),
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
