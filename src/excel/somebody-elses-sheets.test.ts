import { useExcel } from "../../test/office/use-excel";
import { CellValue } from "../domain/base/cell";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

const excel = useExcel({ recalculates: false });
const book = createWorkbook();

/** Puts values in a sheet of its own, behind office.js: it is what stands in the workbook already. */
async function given(name: string, values: readonly (readonly CellValue[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  const { id } = excel.engine.sheets.list().find((sheet) => sheet.name === name)!;
  const place = { row: 0, column: 0, rows: values.length, columns: values[0]!.length };
  excel.engine.cells.write(
    id,
    place,
    values.map((row) => row.map((value) => ({ value }))),
  );
}

async function reading() {
  excel.batches.reset();
  const found = await book.read();
  const { count, answered } = excel.batches;
  return { found, batches: count, answered };
}

const contratos = (rows: number) => [
  Array.from({ length: 30 }, (_, column) => `Campo ${column}`),
  ...Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 30 }, (__, column) => (column % 3 === 0 ? `Contrato ${row} de obra` : row * column)),
  ),
];

const PLAN = [
  ["Acción", "Indicador", "Meta", "Actividades", "Responsables"],
  ["Publicar", "Boletines", "4 al mes", "Redactar", "Prensa"],
];

/** More than what the top of a sheet that is full takes: 120 rows of 30 cells. */
const MORE = 80_000;

test("a large sheet that is none of the plan's is not read", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED);
  const without = await reading();
  await given("Contratos", contratos(3_000));
  const beside = await reading();
  expect(beside.batches).toBe(without.batches);
  expect(beside.answered - without.answered).toBeLessThan(MORE);
  expect(beside.found.matrices).toEqual(without.found.matrices);
  expect(beside.found.sheetNames).toContain("Contratos");
});

test("a plan in plain cells is found among such sheets, and at once from then on", async () => {
  await given("Contratos", contratos(2_000));
  await given("Plan", [...Array.from({ length: 30 }, () => ["", "", "", "", ""]), ...PLAN]);
  const first = await reading();
  expect(first.found.marcos.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([["Plan", 1]]);
  expect(first.batches).toBe(3);
  const again = await reading();
  expect(again.found).toEqual(first.found);
  expect(again.batches).toBe(2);
  expect(again.answered).toBeLessThan(first.answered);
});

test("the rows of a plan in plain cells are read to the last, with their formulas", async () => {
  const rows = Array.from({ length: 400 }, (_, row) => ["Publicar", `Boletín ${row}`, "4", "Redactar"]);
  await given("Plan", [PLAN[0]!.slice(0, 4), ...rows]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("C401").formulas = [["=2+2"]];
    await context.sync();
  });
  const { found } = await reading();
  expect(found.marcos[0]!.rows).toHaveLength(400);
  expect(found.marcos[0]!.rows[399]!.formulas.meta).toBeDefined();
});

test("a sheet that was somebody else's is the plan's once the headings stand in it", async () => {
  await given("Hoja del plan", [["Contratos", "", "", "", ""]]);
  expect((await reading()).found.marcos).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja del plan").getRange("B3:F4").values = PLAN.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
  expect((await reading()).found.marcos.map(({ headerRow }) => headerRow)).toEqual([3]);
});

test("a table of Excel is found by its headings below any number of rows", async () => {
  const rows = 300;
  await given("Larga", contratos(rows));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Larga");
    const place = `A${rows + 10}:E${rows + 11}`;
    sheet.getRange(place).values = PLAN.map((row) => [...row]);
    sheet.tables.add(place, true);
    await context.sync();
  });
  const { found, batches } = await reading();
  expect(found.marcos.map(({ headerRow, rows: read }) => [headerRow, read.length])).toEqual([[rows + 10, 1]]);
  expect(batches).toBe(2);
});

test("a sheet that somebody makes under the name of ours, between the look and the writing, stays theirs", async () => {
  const meeting = excel.between(2, (colleague) => colleague.addSheet("Marco operativo"));
  const { sheets } = await book.insertMarco([], PARAMETROS);
  expect(meeting.happened()).toBe(true);
  expect(sheets).toContain("Marco operativo 2");
  expect((await readCells("Marco operativo", "A1")).values).toEqual([["De la colega"]]);
});

test("a sheet that somebody renames while the workbook is read is read under its new name", async () => {
  await book.insertMarco([], PARAMETROS);
  const meeting = excel.between(2, (colleague) => colleague.renameSheet("Marco operativo", "Otra"));
  const { marcos } = await book.read();
  expect(meeting.happened()).toBe(true);
  expect(marcos.map(({ sheet }) => sheet)).toEqual(["Otra"]);
});
