import { CellValue, isBlank } from "../../../base/cell";
import { TableReading } from "../../../reading/reading";
import { Table } from "../../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { placeOf } from "../../rows/place";
import { hashForPeople, keyForPeople, keysForPeople } from "../../../language/spelling/same-text";
import { withSharedNumber } from "./shared-number";

/**
 * Rows that say the same in the columns that identify a row. Where both have a different key, they are meant: Alvarado
 * has the same indicator and meta twice, for two activities, and the matriz has no column for those.
 */
function doubledRows<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  identity: readonly [Key, Key, Key],
  keyOf: (values: Readonly<Record<Key, CellValue>>) => CellValue,
): readonly Finding[] {
  const [, indicador] = identity;
  const first = new Map<string, { readonly row: number; readonly key: CellValue }>();
  const found: Finding[] = [];
  for (const row of mayBeDoubled(reading.rows, identity)) {
    const text = keysForPeople(...identity.map((each) => row.values[each]));
    const key = keyOf(row.values);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, { row: row.number, key });
    else if (isBlank(key) || isBlank(earlier.key) || keyForPeople(key) === keyForPeople(earlier.key)) {
      found.push({
        place: placeOf(table, reading, indicador, row.number),
        found: row.values[indicador],
        detail: { first: earlier.row },
      });
    }
  }
  return found;
}

/** The rows that may say the same as another. */
function mayBeDoubled<Key extends string>(
  rows: readonly TableRow<Key>[],
  [first, second, third]: readonly [Key, Key, Key],
): readonly TableRow<Key>[] {
  let said: CellValue = "";
  let hashOfFirst = hashForPeople(said);
  return withSharedNumber(rows, ({ values }) => {
    if (isBlank(values[second])) return null;
    // The rows of an acción stand together.
    if (values[first] !== said) hashOfFirst = hashForPeople((said = values[first]));
    return hashForPeople(values[third], hashForPeople(values[second], hashOfFirst));
  });
}

/** The same row twice: it would count double. */
export const duplicateRow = defineCheck({
  id: "fila-repetida",
  severity: "advertencia",
  scope: "table",
  columns: ["accion", "indicador", "meta", "actividades", "codigo"],
  marco: ({ reading }) =>
    doubledRows<MarcoKey>(marcoOperativo, reading, ["accion", "indicador", "actividades"], () => ""),
  matriz: ({ reading }) =>
    doubledRows<MatrizKey>(matriz, reading, ["accion", "indicador", "meta"], ({ codigo }) => codigo),
});
