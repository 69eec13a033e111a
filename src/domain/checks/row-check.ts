import { Expression } from "../formula/expression";
import { compileCondition } from "../formula/condition";
import { referencesOf } from "../formula/references-of";
import { TableReading } from "../reading/reading";
import { Table } from "../tables/column";
import { marcoOperativo } from "../tables/marco-operativo";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { Check, Mark } from "./check";
import { CheckedCells, slotReader, withSources } from "./checked-cells";
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
    scope: "row",
    columns: [...new Set([...columnsReadBy(matriz, ofMatriz), ...columnsReadBy(marcoOperativo, ofMarco)])],
    matriz: ofMatriz.length > 0 ? ({ reading, cells }) => inMatriz(reading, cells) : undefined,
    marco: ofMarco.length > 0 ? ({ reading, cells }) => inMarco(reading, cells) : undefined,
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

function conditionFinder<Key extends string>(
  rule: string,
  severity: Severity,
  table: Table<Key>,
  conditions: readonly Condition<Key>[],
) {
  const reader = slotReader(table);
  const compiled = conditions.map((condition) => {
    const { columns, names } = referencesOf(condition.expression);
    return {
      condition,
      slot: table.columns.findIndex(({ key }) => key === condition.column),
      holds: compileCondition(condition.expression, reader),
      readsOnlyItsCell: names.length === 0 && columns.every((key) => key === condition.column),
    };
  });
  const ofBlankRow = new CheckedCells(table, [blankRow(table)]);

  return (reading: TableReading<Key>, cells: CheckedCells<Key>): readonly Observation[] => {
    const found: Observation[] = [];
    const passes = compiled.filter(({ condition }) => reading.columns[condition.column] !== undefined);
    for (const { condition, slot, holds, readsOnlyItsCell } of passes) {
      const values = cells.columnAt(slot);
      // Most cells of a matriz are blank, and a rule about what is written has nothing to say of them.
      const skipsBlanks = readsOnlyItsCell && !holds(ofBlankRow);
      for (let index = 0; index < values.length; index++) {
        if (skipsBlanks && values[index] === "") continue;
        cells.row = index;
        if (holds(cells)) found.push(observationAt(reading, cells, index, condition));
      }
    }
    // Found a column at a time, told a row at a time.
    return passes.length > 1 ? found.sort((a, b) => a.place.row! - b.place.row!) : found;
  };

  function observationAt(
    reading: TableReading<Key>,
    cells: CheckedCells<Key>,
    index: number,
    condition: Condition<Key>,
  ): Observation {
    const row = reading.rows[index]!;
    return {
      rule,
      severity: condition.severity ?? severity,
      place: placeOf(table, reading, condition.column, row.number),
      found: row.values[condition.column],
      expected: condition.expected,
      detail: condition.detail && detailOf(condition.detail, cells),
    };
  }
}

function blankRow<Key extends string>(table: Table<Key>): TableRow<Key> {
  const values = Object.fromEntries(table.columns.map(({ key }) => [key, ""])) as Record<Key, string>;
  return { number: 0, values, formulas: {} as TableRow<Key>["formulas"], carried: [] };
}

function detailOf(keys: readonly string[], cells: CheckedCells): Record<string, string | number> {
  const detail: Record<string, string | number> = {};
  for (const key of keys) {
    const value = cells.column(key);
    detail[key] = typeof value === "boolean" ? String(value) : value;
  }
  return detail;
}
