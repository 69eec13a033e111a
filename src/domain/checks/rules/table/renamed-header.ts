import { TableReading } from "../../../reading/reading";
import { Table, columnOf, normaOf } from "../../../plan/tables/column";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";

/**
 * The headings that stand where a missing column should: between its neighbours, and the only one there.
 */
export function renamedIn<Key extends string>(
  table: Table<Key>,
  { columns, missing, unknown }: TableReading<Key>,
): ReadonlyMap<Key, { readonly column: number; readonly heading: string }> {
  const order = normaOf(table).map(({ key }) => key);
  const renamed = new Map<Key, { column: number; heading: string }>();
  for (const key of missing) {
    const at = order.indexOf(key);
    const before = columns[order[at - 1] as Key];
    const after = columns[order[at + 1] as Key];
    if (before === undefined || after === undefined) continue;
    const between = unknown.filter(({ column }) => column > before && column < after);
    if (between.length === 1 && after - before === 2) renamed.set(key, between[0]!);
  }
  return renamed;
}

const renamedHeaders = <Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
): readonly Finding[] =>
  [...renamedIn(table, reading)].map(([key, { column, heading }]) => ({
    place: { sheet: reading.sheet, row: reading.headerRow, column, heading: columnOf(table, key).heading },
    found: heading,
    expected: columnOf(table, key).heading,
  }));

/** A heading that nobody knows, where one of the norm should stand: the column is there, under another name. */
export const renamedHeader = defineCheck({
  id: "encabezado-distinto",
  severity: "error",
  scope: "table",
  columns: [],
  marco: ({ reading }) => renamedHeaders(marcoOperativo, reading),
  matriz: ({ reading }) => renamedHeaders<MatrizKey>(matriz, reading),
});
