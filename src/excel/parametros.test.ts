import { accionesDelMarco } from "../domain/plan/parametros/tablas";
import { headingsOf } from "../domain/plan/tables/column";
import { matriz } from "../domain/plan/tables/matriz";
import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { checkWorkbook } from "../domain/checks";
import { createWorkbook } from ".";
import { row } from "./testing/matriz-cells";
import { PARAMETROS } from "./testing/worked-rows";
import { fillList, fillMatriz, readCells } from "./testing/workbook";

useExcel();

const book = createWorkbook();

test("named cells with the initial values, formulas and lists", async () => {
  await book.insertParametros(PARAMETROS);
  const reading = await book.read();
  expect(reading.hasParametros).toBe(true);
  expect(reading.parametros).toMatchObject({
    ...PARAMETROS,
    estado_corte: "abierto",
    inicio_efectivo: PARAMETROS.inicio_plan,
    inicio_leido: PARAMETROS.inicio_plan,
  });
  expect(await book.insertParametros()).toEqual({ what: "nothing", sheets: [] });
});

test("the list of the marco de acción, read back from its cells and chosen there", async () => {
  const list = ["- Publicar boletines", "Dictar talleres de ofimática"];
  await book.insertMarco([{ accion: "Publicación de los boletines", indicador: "Boletines" }], PARAMETROS);
  expect((await book.read()).accionesDelMarco).toEqual([]);
  await fillList("AccionesDelMarco", list);
  const reading = await book.read();
  expect(reading.accionesDelMarco.map(({ accion }) => accion)).toEqual(list);
  const [observation, ...more] = checkWorkbook(reading).filter(
    ({ place }) => place.sheet === hojas.parametros.titulo,
  );
  expect([observation, more]).toMatchObject([
    { rule: "accion-del-marco-de-accion-sin-fila", found: list[1] },
    [],
  ]);
  await book.select(observation!.place);
  const { sheet, values } = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("values,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, values: range.values };
  });
  expect([sheet, values]).toEqual([hojas.parametros.titulo, [[list[1]]]]);
});

test("inserted again where it was deleted, every formula that used it says what it said", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([row, { ...row, indicador: "Otro" }]);
  await book.insertResumen();
  const sheets = [[matriz.title, "A1:BZ12"] as const, [hojas.resumen.titulo, "A1:L30"] as const];
  const all = () => Promise.all(sheets.map(([name, address]) => readCells(name, address)));
  const before = await all();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(hojas.parametros.titulo).delete();
    await context.sync();
  });
  const found = checkWorkbook(await book.read()).map(({ rule }) => rule);
  expect(found).toEqual(["sin-parametros"]);
  const written = await book.insertParametros(PARAMETROS);
  expect(written).toMatchObject({ what: "parametrosRestored" });
  expect(await all()).toEqual(before);
  expect(checkWorkbook(await book.read())).toEqual([]);
  // Taken back, the names dangle as they did, and it can be inserted once more.
  await written.undo!();
  expect((await book.read()).hasParametros).toBe(false);
  await book.insertParametros(PARAMETROS);
  expect(await all()).toEqual(before);
});

test("a table whose name is taken gets a number, and any table with the heading is read", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("C2:C3").values = [[...headingsOf(accionesDelMarco)], ["Publicar boletines"]];
    sheet.tables.add("C2:C3", true).name = "AccionesDelMarco";
    await context.sync();
  });
  await book.insertParametros(PARAMETROS);
  await fillList("AccionesDelMarco2", ["Dictar talleres"]);
  expect((await book.read()).accionesDelMarco).toMatchObject([
    { accion: "Publicar boletines", sheet: "Hoja1", row: 3, column: 2 },
    { accion: "Dictar talleres", sheet: hojas.parametros.titulo },
  ]);
});
