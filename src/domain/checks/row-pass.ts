import { CellValue } from "../cell/cell";
import { Condition as Holds, compileCondition } from "../formula/condition";
import { KIND, Kind, kindOf } from "../formula/kinds";
import { Interval, quietNumbers } from "../formula/quiet-numbers";
import { Fact, simplifierFor } from "../formula/simplify";
import { TableReading } from "../reading/reading";
import { Table } from "../tables/column";
import { CheckedCells, isComputed, slotReader } from "./checked-cells";
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

interface Said<Key extends string> {
  readonly rule: string;
  readonly severity: Severity;
  readonly condition: Condition<Key>;
}

interface Asked<Key extends string> extends Said<Key> {
  readonly holds: Holds<CheckedCells<Key>>;
  /** Numbers of the cell with which it need not be asked. */
  readonly quiet: Interval;
}

/** The conditions that are said in one column, by the kind of what its cell holds: most have nothing to say of most. */
interface ColumnPass<Key extends string> {
  readonly key: Key;
  readonly slot: number;
  readonly byKind: readonly (readonly Asked<Key>[])[];
}

/**
 * Compiles the conditions of many rules into one pass over the rows: each cell is fetched once, and what it holds, with
 * the row's tipo, settles which conditions have to be asked and how much of them.
 */
export function rowPass<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]): RowPass<Key> {
  const columnsOf = columnPasses(table, rules);
  const slotOfTipo = table.columns.findIndex(({ key }) => key === "tipo");
  const tipos = new Set<CellValue>(table.columns[slotOfTipo]?.choices);
  return (reading, cells) => {
    const found = new Map<string, Observation[]>(rules.map(({ rule }) => [rule, []]));
    const present = new Map<CellValue, readonly ColumnPass<Key>[]>();
    const presentFor = (tipo: CellValue | undefined) => {
      const columns = columnsOf(tipo).filter(({ key }) => reading.columns[key] !== undefined);
      if (tipo !== undefined) present.set(tipo, columns);
      return columns;
    };
    const ofAnyTipo = presentFor(undefined);
    for (let index = 0; index < reading.rows.length; index++) {
      cells.turnTo(index);
      const { values } = cells;
      const tipo = values[slotOfTipo];
      const columns = present.get(tipo!) ?? (tipos.has(tipo!) ? presentFor(tipo) : ofAnyTipo);
      for (let at = 0; at < columns.length; at++) {
        const { slot, byKind } = columns[at]!;
        const value = values[slot]!;
        const asked = byKind[kindOf(value)]!;
        for (let each = 0; each < asked.length; each++) {
          const { holds, quiet } = asked[each]!;
          if (typeof value === "number" && value >= quiet.from && value <= quiet.to) continue;
          if (holds(cells)) found.get(asked[each]!.rule)!.push(told(table, reading, cells, asked[each]!));
        }
      }
    }
    return found;
  };
}

/** Compiles what is asked of the rows of a tipo, or of those of any, when the first of them comes. */
function columnPasses<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]) {
  const compiled = new Map<CellValue | undefined, readonly ColumnPass<Key>[]>();
  const columns = table.columns.map(({ key }, slot) => {
    const said = rules.flatMap(({ rule, severity, conditions }) =>
      conditions
        .filter(({ column }) => column === key)
        .map((condition): Said<Key> => ({ rule, severity: condition.severity ?? severity, condition })),
    );
    return { key, slot, said };
  });
  return (tipo: CellValue | undefined) => {
    const known =
      compiled.get(tipo) ??
      columns
        .filter(({ said }) => said.length > 0)
        .map(({ key, slot, said }): ColumnPass<Key> => {
          const byKind = Object.values(KIND).map((kind) => askedOf(table, said, key, kind, tipo));
          return { key, slot, byKind };
        });
    compiled.set(tipo, known);
    return known;
  };
}

function askedOf<Key extends string>(
  table: Table<Key>,
  said: readonly Said<Key>[],
  key: Key,
  kind: Kind,
  tipo: CellValue | undefined,
): readonly Asked<Key>[] {
  const facts = new Map<string, Fact>();
  if (!isComputed(table, key)) facts.set(key, { kind });
  if (tipo !== undefined) facts.set("tipo", { value: tipo });
  const { condition: simplify } = simplifierFor(facts);
  return said.flatMap((each): readonly Asked<Key>[] => {
    const asked = simplify(each.condition.expression);
    const isNever = asked.kind === "literal" && asked.value === false;
    if (isNever) return [];
    return [{ ...each, holds: compileCondition(asked, slotReader(table)), quiet: quietNumbers(asked, key) }];
  });
}

function told<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
  { rule, severity, condition: { column, expected, detail } }: Said<Key>,
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
