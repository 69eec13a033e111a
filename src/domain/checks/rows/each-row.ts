import { CellValue } from "../../base/cell";
import { TableReading } from "../../reading/reading";
import { Table } from "../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { Check } from "../check";
import { Finding, Severity } from "../finding";
import { placeOf } from "./place";

/** What both tables have. */
type SharedKey = MarcoKey & MatrizKey;

/** A row of either table; what only the matriz has is absent in the marco. */
export interface SharedRow {
  readonly values: Readonly<Record<SharedKey, CellValue>> & Readonly<Partial<Record<MatrizKey, CellValue>>>;
  readonly carried: readonly string[];
}

/** What a look at a row found in the column where it is said. */
export type RowFinding = Omit<Finding, "place">;

interface EachRow<Id extends string, Key extends string> extends Pick<Check<Id>, "id" | "severity" | "fix"> {
  /** Where it is said. */
  readonly column: Key;
  /** All that it looks at. */
  readonly columns: readonly Key[];
}

function lookAt<Key extends string>(
  table: Table<Key>,
  column: Key,
  look: (row: TableRow<Key>) => RowFinding | null,
) {
  return (reading: TableReading<Key>): readonly Finding[] => {
    const found: Finding[] = [];
    if (reading.columns[column] === undefined) return found;
    for (const row of reading.rows) {
      const what = look(row);
      if (what) found.push({ place: placeOf(table, reading, column, row.number), ...what });
    }
    return found;
  };
}

/** A check of each row of the matriz that no formula of the sheet could make: of what a text means. */
export function eachMatrizRow<const Id extends string>(
  { column, ...rule }: EachRow<Id, MatrizKey>,
  look: (row: TableRow<MatrizKey>) => RowFinding | null,
): Check<Id> {
  const find = lookAt(matriz, column, look);
  return { ...rule, scope: "row", matriz: ({ reading }) => find(reading) };
}

/** The same of the rows of both tables. In the marco, which an act adopted, it may be less severe. */
export function eachRow<const Id extends string>(
  { column, ...rule }: EachRow<Id, SharedKey>,
  severityInMarco: Severity,
  look: (row: SharedRow) => RowFinding | null,
): Check<Id> {
  const inMatriz = lookAt<MatrizKey>(matriz, column, look);
  const inMarco = lookAt<MarcoKey>(marcoOperativo, column, look);
  return {
    ...rule,
    scope: "row",
    matriz: ({ reading }) => inMatriz(reading),
    marco: ({ reading }) => inMarco(reading).map((found) => ({ severity: severityInMarco, ...found })),
  };
}
