import { CellValue } from "../../base/cell";
import { keyForPeople } from "../../language/spelling/same-text";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { tableOf } from "./columns/match-columns";
import { ColumnKey, Target } from "./contract";
import { Remembered } from "./remembered";

const APART = "aparte";
const DONE = "sí";
const LEFT = "no";
const BETWEEN = "; ";

const titleOf = (target: Target) => tableOf(target).title;
const headingOf = (target: Target, key: ColumnKey) =>
  tableOf(target).columns.find((column) => column.key === key)!.heading;

/**
 * What was decided for a table as the row of Parámetros that keeps it, so that a person can read it, and erase it.
 * @example rememberedCells(kept) // ["accion | dato", "Marco operativo", "2: Recursos", "totales: no"]
 */
export function rememberedCells({
  table,
  target,
  columns,
  off,
  on,
}: Remembered): readonly [string, string, string, string] {
  const said = columns.map(({ place, key }) =>
    entry(place + 1, key === null ? APART : headingOf(target, key)),
  );
  const steps = [...off.map((kind) => entry(kind, LEFT)), ...on.map((kind) => entry(kind, DONE))];
  return [table, titleOf(target), said.join(BETWEEN), steps.join(BETWEEN)];
}

const entry = (name: string | number, value: string) => `${name}: ${value}`;

const entriesIn = (cell: CellValue = ""): readonly (readonly [string, string])[] =>
  String(cell)
    .split(BETWEEN.trim())
    .flatMap((each) => {
      const [, name, value] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(each) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });

/** What those rows say. A row or a part of it that says nothing of the kind is left out: a person may have written in it. */
export const rememberedIn = (rows: readonly (readonly CellValue[])[]): readonly Remembered[] =>
  rows.flatMap(([table = "", title, columns, steps]) => {
    const target = TARGETS.find((each) => same(titleOf(each), title));
    if (table === "" || !target) return [];
    const kinds = entriesIn(steps);
    const kindsThatSay = (wanted: string) => kinds.filter(([, value]) => same(value, wanted));
    return [
      {
        table: String(table),
        target,
        columns: entriesIn(columns).flatMap(([place, value]) => columnIn(target, Number(place) - 1, value)),
        off: kindsThatSay(LEFT).map(([kind]) => kind),
        on: kindsThatSay(DONE).map(([kind]) => kind),
      },
    ];
  });

const TARGETS: readonly Target[] = [marcoOperativo.key, matriz.key];

const same = (one: string, other: CellValue = "") => keyForPeople(one) === keyForPeople(other);

function columnIn(target: Target, place: number, said: string): Remembered["columns"] {
  if (same(APART, said)) return [{ place, key: null }];
  const column = tableOf(target).columns.find(({ heading }) => same(heading, said));
  return column ? [{ place, key: column.key }] : [];
}
