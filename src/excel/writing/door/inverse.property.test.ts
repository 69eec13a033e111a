import fc from "fast-check";
import { CellValue } from "../../../domain/base/cell";
import { AimedChanges, aim } from "../../../domain/changes/aim";
import { Changes, isEmpty } from "../../../domain/changes/changes";
import { seenTable } from "../../../domain/changes/testing/rows";
import { inverseOf } from "./inverse";
import { HeldColumn, HeldTable } from "./look";
import { place } from "./place";
import { HeldRow, PlacedRemoval, PlacedTable } from "./placed";
import { moved } from "./moved";
import { cellsOf } from "./queue";

/** Id, Código, Acción, Indicador and Avance. */
type Row = readonly [string, string, string, string, CellValue];

const FIRST = 9;
const SHEET = "Matriz";
const HEADINGS = seenTable([]).columns;

const held = (rows: readonly Row[]): HeldTable => ({
  sheet: SHEET,
  firstRow: FIRST,
  rows: rows.length,
  left: 0,
  headings: HEADINGS.map(({ heading }) => heading),
  columns: new Map(
    HEADINGS.map(({ column }): [number, HeldColumn] => {
      const values = rows.map((row) => row[column]!);
      return [column, { column, values, formulas: values, numberFormats: values.map(() => "General") }];
    }),
  ),
  columnNow: (column) => column,
});

/** Writes as the door has Excel do it, in a table that is only rows; gives what it holds then, and what takes it back. */
function written(rows: readonly Row[], aimed: AimedChanges): { rows: readonly Row[]; inverse: AimedChanges } {
  const hidden = new Map(aimed.tables.map((each) => [each, []]));
  const found = { names: new Map(), hidden, charts: new Map(), models: new Map(), marks: new Map() };
  const tables = new Map(aimed.tables.map((each) => [each, held(rows)]));
  const placed = place(aimed, { ...found, tables }, "changed-since");
  const lines: { row: CellValue[]; from?: object }[] = rows.map((row) => ({ row: [...row] }));
  for (const { row, column, edit } of cellsOf(placed)) lines[row - FIRST]!.row[column] = edit.after;
  const [table] = placed.tables as [PlacedTable];
  const going = table.removals.map((removal) => [removal, lines[removal.index]!] as const);
  const whole = new Map(going.map(([removal, { row }]): [PlacedRemoval, HeldRow] => [removal, heldRow(row)]));
  for (const insertion of [...table.insertions].reverse()) {
    const row = HEADINGS.map(({ column }) => insertion.cells.get(column)?.after ?? "");
    lines.splice(insertion.index, 0, { row, from: insertion });
  }
  const left = lines.filter((line) => going.every(([, each]) => each !== line));
  const inverse = inverseOf(
    placed,
    {
      held: true,
      overwritten: () => "",
      formats: () => "General",
      written: () => "",
      left: ({ sheet, row, column }) =>
        left[row + moved(placed.tables, { sheet, row, column }) - FIRST]!.row[column]!,
      inserted: new Map(lines.flatMap(({ row, from }) => (from ? [[from as never, row]] : []))),
      removed: whole,
    },
    whole,
  );
  return { rows: left.map(({ row }) => row as unknown as Row), inverse };
}

const heldRow = (row: readonly CellValue[]): HeldRow => ({
  values: row,
  formulas: row,
  numberFormats: row.map(() => "General"),
});

const letters = fc.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{6}$/);
const text = fc.constantFrom("", "Publicar", "Atender", "Enlaces");
const row = fc.tuple(letters, text, text, text, fc.constantFrom<CellValue>("", 1, 2.5));
const rowsOf = (minLength: number, maxLength: number) =>
  fc.uniqueArray(row, { minLength, maxLength, selector: ([id]) => id });

/** What is done to each row, and whether one comes in below it. */
const deeds = fc.array(
  fc.record({ deed: fc.constantFrom("nothing", "edits", "removes"), inserts: fc.boolean() }),
  { minLength: 12, maxLength: 12 },
);

function changesOf(rows: readonly Row[], done: readonly { deed: string; inserts: boolean }[]): Changes {
  const at = (index: number) => ({ sheet: SHEET, row: FIRST + index });
  const all = rows.map((each, index) => ({ each, index, ...done[index]! }));
  return {
    cells: all
      .filter(({ deed }) => deed === "edits")
      .flatMap(({ each, index }) =>
        [3, 4].map((column) => ({
          place: { ...at(index), column },
          before: each[column]!,
          after: column === 3 ? "Otro" : 7,
          isFormula: false,
        })),
      ),
    rows: all
      .filter(({ inserts, deed }) => inserts && deed !== "removes")
      .map(({ index }) => ({
        sheet: SHEET,
        tableName: "Matriz",
        below: FIRST + index,
        cells: [{ column: 3, after: `Nuevo ${index}`, isFormula: false }],
      })),
    // One row stays: a table's only one is cleared.
    removed: all
      .filter(({ deed, index }) => deed === "removes" && index > 0)
      .map(({ each, index }) => ({
        ...at(index),
        tableName: "Matriz",
        before: each.map((value, column) => ({ column, value })),
      })),
  };
}

function aimedAt(rows: readonly Row[], changes: Changes): AimedChanges {
  fc.pre(!isEmpty(changes));
  return aim(changes, [seenTable(rows)])!;
}

test("what was written and is taken back leaves the table as it was", () => {
  fc.assert(
    fc.property(rowsOf(1, 12), deeds, (rows, done) => {
      const after = written(rows, aimedAt(rows, changesOf(rows, done)));
      expect(written(after.rows, after.inverse).rows).toEqual(rows);
    }),
  );
});

test("it does so though somebody inserted rows since, and sorted them all", () => {
  fc.assert(
    fc.property(rowsOf(1, 8), deeds, rowsOf(0, 4), fc.boolean(), (rows, done, theirs, sorted) => {
      const after = written(rows, aimedAt(rows, changesOf(rows, done)));
      const known = new Set(after.rows.map(([id]) => id));
      const others = theirs.filter(([id]) => !known.has(id) && rows.every(([own]) => own !== id));
      const now = [...others, ...after.rows];
      if (sorted) now.sort(([a], [b]) => (a < b ? -1 : 1));
      const taken = written(now, after.inverse).rows;
      expect(asSet(taken)).toEqual(asSet([...rows, ...others]));
    }),
  );
});

const asSet = (rows: readonly Row[]) => rows.map((each) => JSON.stringify(each)).sort();
