import fc from "fast-check";
import type { Area, CellData, CellStyle } from "../workbook-data";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Text as people paste it: no controls, which the file's XML cannot hold, nor halves of characters. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary-ascii" }),
    fc.constantFrom("_x000D_", "#N/A", "=1", "\uE0E0#REF!"),
  )
  .map((value) => value.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, ""));

const line = fc.record({
  style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double"),
  color,
});

const style: fc.Arbitrary<CellStyle | undefined> = fc
  .record({
    numberFormat: optional(fc.constantFrom("0%", "m/d/yyyy", "dd/mm/yyyy", "@", '"<&>" 0.0')),
    font: optional(fc.record({ bold: optional(fc.constant(true)), color: optional(color) })),
    fill: optional(color),
    borders: optional(fc.record({ top: line, left: optional(line) })),
    horizontal: optional(fc.constantFrom("left", "center", "right", "justify")),
    wrap: optional(fc.constant(true)),
    locked: optional(fc.boolean()),
  })
  .map((value) => compact(value) as CellStyle | undefined);

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value = fc.oneof(number, fc.boolean(), text);

const cell: fc.Arbitrary<CellData> = fc
  .oneof(
    fc.record({ value, style }),
    fc.record({ value: fc.constantFrom("#REF!", "#DIV/0!"), error: fc.constant(true), style }),
    fc.record({ value, formula: fc.constantFrom('=A1&"<"', "=SUM('Otra hoja'!A1:B2)", "=IFS(1,2)"), style }),
    fc.record({ value: fc.constant("#N/A"), error: fc.constant(true), formula: fc.constant("=NA()") }),
  )
  .map((data) => compact(data) as CellData);

const place = fc.tuple(fc.nat(30), fc.nat(12)).map(([row, column]) => `${row},${column}`);
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(99),
  column: fc.nat(60),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});

/** The content of a sheet, with something of everything that people put there. */
export const randomSheet = fc.record({
  cells: fc
    .uniqueArray(fc.tuple(place, cell), { selector: ([key]) => key, maxLength: 25 })
    .map((cells) => new Map(cells)),
  columns: fc
    .uniqueArray(fc.tuple(fc.nat(20), fc.record({ width: fc.integer({ min: 1, max: 200 }) })), {
      selector: ([index]) => index,
    })
    .map((each) => new Map(each)),
  rows: fc
    .uniqueArray(fc.tuple(fc.nat(40), fc.record({ height: fc.integer({ min: 1, max: 400 }) })), {
      selector: ([index]) => index,
    })
    .map((each) => new Map(each)),
  merges: fc.array(area, { maxLength: 1 }),
  validations: fc.array(
    fc.record({
      areas: fc.array(area, { minLength: 1, maxLength: 3 }),
      type: fc.constant("custom" as const),
      formula1: fc.constantFrom('A1<>""', "LEN(B2)<9"),
      allowBlank: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

function compact<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object)
    .map(([key, each]): [string, unknown] => [
      key,
      typeof each === "object" && each !== null ? compact(each as object) : each,
    ])
    .filter(([, each]) => each !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
