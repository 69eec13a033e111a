import fc from "fast-check";
import { CellValue } from "../base/cell";
import { aim } from "./aim";
import { CellEdit } from "./changes";
import { locate } from "./locate";
import { Row, seenTable, tableNow } from "./testing/rows";

const FIRST = 9;

const edit = (row: number): CellEdit => ({
  place: { sheet: "Matriz", row, column: 4 },
  before: "",
  after: 1,
  isFormula: false,
});

/** Where the row at an index of `seen` stands in `now`, as an index; null where it can't be told. */
function found(seen: readonly (Row | undefined)[], now: readonly (Row | undefined)[], index: number) {
  const aimed = aim({ cells: [edit(FIRST + index)], rows: [] }, [seenTable(seen)])!;
  const row = locate(aimed.tables[0]!, tableNow(now)).get(FIRST + index);
  return row === null || row === undefined ? null : row - FIRST;
}

const a: Row = ["BCDFGH", "1.1", "Publicar", "Puntos", 1];
const b: Row = ["JKLMNP", "1.2", "Publicar", "Visitas", 2];
const c: Row = ["QRSTVW", "2.1", "Atender", "Quejas", 3];
const withoutId = ([, ...rest]: Row): Row => ["", ...rest];
const bare = ([, , ...rest]: Row): Row => ["", "", ...rest];

test.each<[string, readonly (Row | undefined)[], readonly (Row | undefined)[], number, number | null]>([
  ["nothing happened", [a, b], [a, b], 1, 1],
  ["the table was sorted", [a, b, c], [c, a, b], 0, 1],
  ["a row came in above", [a, b], [c, a, b], 1, 2],
  ["the row above was deleted", [a, b], [b], 1, 0],
  ["the row was deleted", [a, b], [a], 1, null],
  ["all its texts were corrected", [a, b], [["BCDFGH", "9.9", "Otra", "Otro", 5], b], 0, 0],
  ["it was copied: its Id says it no more", [a, b], [a, a, b], 0, null],
  ["its Id was doubled already: its Código says it", [a, ["BCDFGH", "1.9", "X", "Y", ""]], [b, a], 0, 1],
  ["it has no Id", [withoutId(a), withoutId(b)], [withoutId(b), withoutId(a)], 0, 1],
  ["it has no Código either", [bare(a), bare(b)], [bare(b), bare(a)], 0, 1],
  ["it is a blank row", [a, undefined], [a, undefined], 1, 1],
  ["it was a blank row, and somebody wrote in it", [a, undefined], [a, b], 1, null],
  [
    "it is the second blank row, and one above was deleted",
    [a, undefined, undefined],
    [undefined, undefined],
    2,
    1,
  ],
  ["it is the first blank row, and somebody wrote in it", [a, undefined, undefined], [a, b, undefined], 1, 2],
  ["two rows say the same, and stay", [bare(a), bare(a)], [bare(a), bare(a)], 1, 1],
  ["two rows say the same, and moved", [bare(a), bare(a), bare(b)], [bare(b), bare(a), bare(a)], 0, null],
])("a row is found: %s", (_, seen, now, index, expected) => {
  expect(found(seen, now, index)).toBe(expected);
});

test("a table that was moved down takes its rows along", () => {
  const aimed = aim({ cells: [edit(FIRST + 1)], rows: [] }, [seenTable([a, undefined])])!;
  expect(locate(aimed.tables[0]!, tableNow([a, undefined], 20)).get(FIRST + 1)).toBe(21);
});

test("a Código that is a figure is found by what it shows", () => {
  const seen = seenTable([["", "1,1", "", "", 1]]);
  const aimed = aim({ cells: [edit(FIRST)], rows: [] }, [seen])!;
  const now = tableNow([["", "", "", "", 1]]);
  const codigo = { column: 1, values: [1.1], texts: ["1,1"] };
  expect(
    locate(aimed.tables[0]!, { ...now, columns: new Map([...now.columns, [1, codigo]]) }).get(FIRST),
  ).toBe(FIRST);
});

test("changes of a row that no table has are of nothing", () => {
  expect(aim({ cells: [edit(4000)], rows: [] }, [seenTable([a])])).toBeNull();
});

const few = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.tuple(
    few("", "BCDFGH", "JKLMNP"),
    few("", "1.1", "1.2"),
    few("", "A", "B"),
    few("", "X", "Y"),
    few<CellValue>("", 1),
  ),
  { minLength: 1, maxLength: 8 },
);

test("whatever is sorted, deleted and copied, a row that is found by its place or its key says what it said", () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (seen, stream) => {
      const order = [...stream.take(seen.length)];
      const now = seen.map((row, index) => ({ row, at: order[index]! })).sort((x, y) => x.at - y.at);
      const left = now.filter(({ at }) => at % 5 !== 0).map(({ row }) => row);
      return seen.every((row, index) => {
        const at = found(seen, left, index);
        return at === null || left[at] === row || JSON.stringify(left[at]) === JSON.stringify(row);
      });
    }),
    { numRuns: 1000 },
  );
});
