import { FilaCalculada } from "../cumplimiento/fila";
import { Cells, compile } from "../formula/compile";
import { Expression } from "../formula/expression";
import { Parametros } from "../parametros/parametro";
import { TableReading } from "../reading/reading";
import { Table } from "../tables/column";
import { marcoOperativo } from "../tables/marco-operativo";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { Check, Mark } from "./check";
import { Observation, Severity } from "./observation";
import { placeOf } from "./place";

/** A condition on the cells of one row, and the column where it is said. */
export interface Condition<Key extends string = string> {
  readonly column: Key;
  readonly expression: Expression;
  readonly severity?: Severity;
  /** What should stand there, for the sentence. */
  readonly expected?: string | number;
  /** Other columns of the row whose values the sentence needs. */
  readonly detail?: readonly Key[];
}

interface RowCheck {
  readonly id: string;
  readonly severity: Severity;
  readonly matriz?: readonly Condition<MatrizKey>[];
  readonly marco?: readonly Condition[];
}

/**
 * A check that is a condition on the cells of one row. The pane's finding and the mark in the sheet both come from the
 * same expression, so they say the same, and a mark clears itself also where the add-in is not installed.
 */
export function rowCheck({ id, severity, matriz: ofMatriz = [], marco: ofMarco = [] }: RowCheck): Check {
  const inMatriz = conditionFinder(id, severity, matriz, ofMatriz);
  const inMarco = conditionFinder<string>(id, severity, marcoOperativo, ofMarco);
  return {
    id,
    severity,
    columns: [...new Set([...ofMatriz, ...ofMarco].map((condition) => condition.column))],
    matriz: ({ reading, filas, parametros }) =>
      inMatriz(reading, (row, index) => cellsOfMatriz(row, filas[index], parametros)),
    marco: ({ reading }) => inMarco(reading, cellsOfRow),
    marks: ofMatriz.map(({ column, expression }): Mark => ({ column, expression })),
  };
}

function conditionFinder<Key extends string>(
  rule: string,
  severity: Severity,
  table: Table<Key>,
  conditions: readonly Condition<Key>[],
) {
  const compiled = conditions.map((condition) => ({ condition, holds: compile(condition.expression) }));
  return (
    reading: TableReading<Key>,
    cellsOf: (row: TableRow<Key>, index: number) => Cells,
  ): readonly Observation[] => {
    const present = compiled.filter(({ condition }) => reading.columns[condition.column] !== undefined);
    const found: Observation[] = [];
    if (present.length === 0) return found;
    reading.rows.forEach((row, index) => {
      const cells = cellsOf(row, index);
      for (const { condition, holds } of present) {
        if (holds(cells) !== true) continue;
        found.push({
          rule,
          severity: condition.severity ?? severity,
          place: placeOf(table, reading, condition.column, row.number),
          found: row.values[condition.column],
          expected: condition.expected,
          detail: condition.detail && detailOf(condition.detail, cells),
        });
      }
    });
    return found;
  };
}

function detailOf(keys: readonly string[], cells: Cells): Record<string, string | number> {
  const detail: Record<string, string | number> = {};
  for (const key of keys) {
    const value = cells.column(key);
    detail[key] = typeof value === "boolean" ? String(value) : value;
  }
  return detail;
}

function cellsOfRow(row: TableRow<string>): Cells {
  return { column: (key) => row.values[key] ?? "", name: () => "", countNumbers: () => 0 };
}

/** The figures of a row are those that were just computed: what its formula cells show may be of another day. */
function cellsOfMatriz(
  row: TableRow<MatrizKey>,
  fila: FilaCalculada | undefined,
  parametros: Parametros,
): Cells {
  const computed: Partial<Record<string, string | number>> = fila
    ? {
        metaALaFecha: fila.metaALaFecha ?? "",
        calculo: fila.calculo ?? "",
        cumplimiento: fila.cumplimiento ?? "",
        avanceDelPlan: fila.avanceDelPlan ?? "",
        estado: fila.estado ?? "",
        semaforo: fila.semaforo,
        situacion: fila.situacion ?? "",
      }
    : {};
  return {
    column: (key) => computed[key] ?? row.values[key as MatrizKey] ?? "",
    name: (name) => parametros[name] ?? "",
    countNumbers: () => 0,
  };
}
