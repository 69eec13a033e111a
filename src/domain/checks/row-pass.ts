import { Condition as Holds, compileCondition } from "../formula/condition";
import { KIND, kindOf, kindsWhere } from "../formula/kinds";
import { TableReading } from "../reading/reading";
import { Table } from "../tables/column";
import { CheckedCells, slotReader } from "./checked-cells";
import { Condition } from "./condition";
import { Observation, Severity } from "./observation";
import { placeOf } from "./place";

/** Conditions of one rule on the rows of a table. */
export interface RowRule<Key extends string = string> {
  readonly rule: string;
  readonly severity: Severity;
  readonly conditions: readonly Condition<Key>[];
}

/** What each rule found, by its id, in the order of the rows. */
export type FoundByRule = ReadonlyMap<string, readonly Observation[]>;

export type RowPass<Key extends string> = (
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
) => FoundByRule;

interface Compiled<Key extends string> {
  readonly rule: string;
  readonly severity: Severity;
  readonly condition: Condition<Key>;
  readonly holds: Holds<CheckedCells<Key>>;
}

/** The conditions that are said in one column, by the kind of what its cell holds: most have nothing to say of most. */
interface ColumnPass<Key extends string> {
  readonly key: Key;
  readonly slot: number;
  readonly byKind: readonly (readonly Compiled<Key>[])[];
}

/**
 * Compiles the conditions of many rules into one pass over the rows: each cell is fetched once, and what it holds settles
 * which conditions have to be asked.
 */
export function rowPass<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]): RowPass<Key> {
  const passes = table.columns.flatMap((_, slot) => columnPass(table, slot, rules) ?? []);
  return (reading, cells) => {
    const found = new Map<string, Observation[]>(rules.map(({ rule }) => [rule, []]));
    const present = passes.filter(({ key }) => reading.columns[key] !== undefined);
    for (let index = 0; index < reading.rows.length; index++) {
      cells.turnTo(index);
      const { values } = cells;
      for (let at = 0; at < present.length; at++) {
        const { slot, byKind } = present[at]!;
        const asked = byKind[kindOf(values[slot]!)]!;
        for (let each = 0; each < asked.length; each++) {
          const compiled = asked[each]!;
          if (compiled.holds(cells)) found.get(compiled.rule)!.push(told(table, reading, cells, compiled));
        }
      }
    }
    return found;
  };
}

function columnPass<Key extends string>(
  table: Table<Key>,
  slot: number,
  rules: readonly RowRule<Key>[],
): ColumnPass<Key> | undefined {
  const { key } = table.columns[slot]!;
  const compiled = rules.flatMap(({ rule, severity, conditions }) =>
    conditions
      .filter(({ column }) => column === key)
      .map((condition) => ({
        rule,
        severity: condition.severity ?? severity,
        condition,
        holds: compileCondition(condition.expression, slotReader(table)),
        kinds: kindsWhere(condition.expression, key),
      })),
  );
  if (compiled.length === 0) return undefined;
  const byKind: (readonly Compiled<Key>[])[] = [];
  for (const kind of Object.values(KIND)) byKind[kind] = compiled.filter(({ kinds }) => (kinds & kind) > 0);
  return { key, slot, byKind };
}

function told<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
  { rule, severity, condition: { column, expected, detail } }: Compiled<Key>,
): Observation {
  const { number, values } = reading.rows[cells.index]!;
  return {
    rule,
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
