import { Condition as Holds, compileCondition } from "../../plan/formula/condition";
import { KIND, Kind } from "../../plan/formula/kinds";
import { Interval, NO_NUMBERS, quietNumbers } from "../../plan/formula/quiet-numbers";
import { referencesOf } from "../../plan/formula/references-of";
import { Fact, simplifierFor } from "../../plan/formula/simplify";
import { Table } from "../../plan/tables/column";
import { CheckedCells, isComputed, slotReader } from "./checked-cells";
import { Condition } from "../rows/condition";

/** Conditions of one rule on the rows of a table. */
export interface RowRule<Key extends string = string> {
  readonly rule: string;
  readonly conditions: readonly Condition<Key>[];
}

/** A condition with whose it is. */
export interface Said<Key extends string> {
  readonly rule: string;
  readonly condition: Condition<Key>;
}

interface Asked<Key extends string> extends Said<Key> {
  readonly holds: Holds<CheckedCells<Key>>;
  /** Numbers of the cell with which it need not be asked. */
  readonly quiet: Interval;
}

/** The conditions that are said in one column, by the kind of what its cell holds: most have nothing to say of most. */
export interface ColumnPass<Key extends string> {
  readonly key: Key;
  readonly slot: number;
  /** Compiled when the first cell of a kind comes: a plan of fifty rows has few. */
  readonly byKind: (readonly Asked<Key>[] | undefined)[];
  readonly ofKind: (kind: Kind) => readonly Asked<Key>[];
}

/** What is asked of the rows of a tipo, or of those of any. */
export function columnPasses<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]) {
  const columns = table.columns.map(({ key }, slot) => {
    const asking = rules.flatMap(({ rule, conditions }) =>
      conditions.filter(({ column }) => column === key).map((condition) => asker(table, { rule, condition })),
    );
    return { key, slot, asking };
  });
  const known = new Map<string | undefined, readonly ColumnPass<Key>[]>();
  return (tipo: string | undefined) => {
    const passes =
      known.get(tipo) ??
      columns
        .filter(({ asking }) => asking.length > 0)
        .map(({ key, slot, asking }): ColumnPass<Key> => {
          const ofKind = (kind: Kind) => asking.flatMap((ask) => ask(kind, tipo) ?? []);
          return { key, slot, byKind: Object.values(KIND).map(() => undefined), ofKind };
        });
    known.set(tipo, passes);
    return passes;
  };
}

/** Compiles a condition for cells of a kind and rows of a tipo, once; null where there is nothing to ask. */
function asker<Key extends string>(table: Table<Key>, said: Said<Key>) {
  const { column, expression } = said.condition;
  const namesTipo = referencesOf(expression).columns.includes("tipo");
  const known = new Map<string, Asked<Key> | null>();

  function compiled(kind: Kind, tipo: string | undefined): Asked<Key> | null {
    // What a figure's cell shows may be of another day: nothing of it is known.
    const isShown = !isComputed(table, column);
    const facts = new Map<string, Fact>();
    if (isShown) facts.set(column, { kind });
    if (tipo !== undefined) facts.set("tipo", { value: tipo });
    const asked = simplifierFor(facts).condition(expression);
    if (asked.kind === "literal" && asked.value === false) return null;
    const holds = compileCondition(asked, slotReader(table));
    return { ...said, holds, quiet: isShown ? quietNumbers(asked, column) : NO_NUMBERS };
  }

  return (kind: Kind, tipo: string | undefined) => {
    const id = JSON.stringify(namesTipo ? [kind, tipo] : kind);
    if (!known.has(id)) known.set(id, compiled(kind, tipo));
    return known.get(id)!;
  };
}
