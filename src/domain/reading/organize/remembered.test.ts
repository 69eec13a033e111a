import { Choices, RawTable, organize } from ".";
import { choicesFor, rememberedOf, tableKey } from "./remembered";

const table = (year: number, ...headings: readonly string[]): RawTable => ({
  cells: [
    [`PLAN ${year}`],
    headings,
    ["Dictar talleres", "Talleres", "10 talleres", "x", "Cultura"],
    ["TOTAL", "", "", "4", ""],
  ],
});
const FIRST = table(2024, "Acción", "Indicador", "Meta 2024", "Dato", "Quien");
const NEXT = table(2025, "ACCION", "Indicador ", "Meta 2025", "Dato", "Quién");
const CHOICES: Choices = { columns: { 3: "recursos", 4: null }, off: ["totales", "pies:14"] };

test("tables with the same headings have one key, whatever their case, accents and years", () => {
  expect(tableKey(organize(FIRST).columns)).toBe(tableKey(organize(NEXT).columns));
  expect(tableKey(organize(table(2024, "Acción", "Meta", "Indicador", "Dato", "Quien")).columns)).not.toBe(
    tableKey(organize(FIRST).columns),
  );
  expect(tableKey([{ heading: "" }, { heading: "" }])).toBe("");
});

test("the next table with the same headings is organized the same way", () => {
  const kept = rememberedOf(CHOICES, organize(FIRST, CHOICES))!;
  const choices = choicesFor(organize(NEXT).columns, [kept]);
  expect(choices).toEqual({
    columns: { 3: "recursos", 4: null },
    off: ["totales"],
    on: [],
    target: "marcoOperativo",
  });
  expect(organize(NEXT, choices).columns.map(({ key }) => key)).toEqual(
    organize(FIRST, CHOICES).columns.map(({ key }) => key),
  );
  expect(organize(NEXT, choices).rows).toHaveLength(2);
});

test("the last that was decided counts", () => {
  const organized = organize(FIRST);
  const kept = [rememberedOf(CHOICES, organized)!, rememberedOf({ columns: { 3: null } }, organized)!];
  expect(choicesFor(organized.columns, kept)?.columns).toEqual({ 3: null });
});

test("single lines are of one file, and nothing decided is nothing to keep", () => {
  expect(rememberedOf({ off: ["pies:14"], on: ["unidas:3"] }, organize(FIRST))).toBeUndefined();
  expect(rememberedOf({}, organize(FIRST))).toBeUndefined();
  expect(choicesFor(organize(FIRST).columns, [])).toBeUndefined();
});

test("of two columns with the same heading, the one that was said", () => {
  const twice = table(2024, "Acción", "Dato", "Meta", "Dato", "Quien");
  const kept = rememberedOf({ columns: { 3: "indicador" } }, organize(twice))!;
  expect(choicesFor(organize(twice).columns, [kept])?.columns).toEqual({ 3: "indicador" });
});
