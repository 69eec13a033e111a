import { compileCondition } from "../../plan/formula/condition";
import { Table } from "../../plan/tables/column";
import { TableReading } from "../../reading/reading";
import { FoundByRule } from "../check";
import { Finding } from "../finding";
import { Condition } from "../rows/condition";
import { placeOf } from "../rows/place";
import { CheckedCells, slotReader } from "./checked-cells";

/** The conditions of one check on the rows of a table. */
export interface RowRule<Key extends string = string> {
  readonly rule: string;
  readonly conditions: readonly Condition<Key>[];
}

export type RowPass<Key extends string> = (
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
) => FoundByRule;

/**
 * Compiles the conditions of many checks into one pass over the rows, so that the figures of a row are computed once for
 * all that look at them. In a row they are asked column by column.
 *
 * Each condition is asked of each row. Leaving out those that the kind of the cell or the row's tipo had settled took 300
 * lines, and saved 11 to 19 % of all the checks of 1,103 plans of 60 rows: 0.3 ms a plan.
 */
export function rowPass<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]): RowPass<Key> {
  const reader = slotReader(table);
  const asked = table.columns.flatMap(({ key }) =>
    rules.flatMap(({ rule, conditions }) =>
      conditions
        .filter(({ column }) => column === key)
        .map((condition) => ({ rule, condition, holds: compileCondition(condition.expression, reader) })),
    ),
  );
  return (reading, cells) => {
    const found = new Map<string, Finding[]>(rules.map(({ rule }) => [rule, []]));
    const present = asked.filter(({ condition }) => reading.columns[condition.column] !== undefined);
    for (let index = 0; index < reading.rows.length; index++) {
      cells.turnTo(index);
      for (const { rule, condition, holds } of present) {
        if (holds(cells)) found.get(rule)!.push(findingOf(table, reading, cells, condition));
      }
    }
    return found;
  };
}

function findingOf<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
  { severity, column, expected, detail }: Condition<Key>,
): Finding {
  const { number, values } = reading.rows[cells.index]!;
  return {
    severity,
    place: placeOf(table, reading, column, number),
    found: values[column],
    expected,
    detail: detail && detailOf(detail, cells),
  };
}

function detailOf<Key extends string>(
  keys: readonly Key[],
  cells: CheckedCells<Key>,
): Record<string, string | number> {
  const detail: Record<string, string | number> = {};
  for (const key of keys) {
    const value = cells.column(key);
    detail[key] = typeof value === "boolean" ? String(value) : value;
  }
  return detail;
}
