import { CellValue } from "../../base/cell";
import { TableReading } from "../../reading/reading";
import { Table } from "../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { Check } from "../check";
import { Observation, Severity } from "../observation";
import { placeOf } from "../place";

/** What both tables have. */
type SharedKey = MarcoKey & MatrizKey;

/** A row of either table; what only the matriz has is absent in the marco. */
export interface SharedRow {
  readonly values: Readonly<Record<SharedKey, CellValue>> & Readonly<Partial<Record<MatrizKey, CellValue>>>;
  readonly carried: readonly string[];
}

/** What a look at a row found; `null`: nothing. */
export type Found = Pick<Observation, "found" | "expected" | "detail"> & { readonly severity?: Severity };

interface EachRow<Key extends string> {
  readonly id: string;
  readonly severity: Severity;
  /** Where it is said. */
  readonly column: Key;
  /** All that it looks at. */
  readonly columns: readonly Key[];
}

function lookAt<Key extends string>(
  table: Table<Key>,
  { id, severity, column }: EachRow<Key>,
  look: (row: TableRow<Key>) => Found | null,
) {
  return (reading: TableReading<Key>): readonly Observation[] => {
    const found: Observation[] = [];
    if (reading.columns[column] === undefined) return found;
    for (const row of reading.rows) {
      const what = look(row);
      if (what) {
        found.push({ rule: id, severity, place: placeOf(table, reading, column, row.number), ...what });
      }
    }
    return found;
  };
}

/** A check of the rows of the matriz, of what no condition of the sheet could say: what a text means. */
export function eachMatrizRow(
  rule: EachRow<MatrizKey>,
  look: (row: TableRow<MatrizKey>) => Found | null,
): Check {
  const find = lookAt(matriz, rule, look);
  return { ...ruleOf(rule), matriz: ({ reading }) => find(reading) };
}

/** The same of the rows of the marco and of the matriz. What an act adopted is told more softly: `severityInMarco`. */
export function eachRow(
  rule: EachRow<SharedKey>,
  severityInMarco: Severity,
  look: (row: SharedRow) => Found | null,
): Check {
  const inMatriz = lookAt<MatrizKey>(matriz, rule, look);
  const inMarco = lookAt<MarcoKey>(marcoOperativo, { ...rule, severity: severityInMarco }, look);
  return {
    ...ruleOf(rule),
    matriz: ({ reading }) => inMatriz(reading),
    marco: ({ reading }) => inMarco(reading),
  };
}

function ruleOf({ id, severity, columns }: EachRow<string>) {
  return { id, severity, scope: "row" as const, columns };
}
