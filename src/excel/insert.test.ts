import { NO_LISTADA, SIN_ACCION } from "../domain/plan/cumplimiento/lineas";
import { CellValue } from "../domain/base/cell";
import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { matriz } from "../domain/plan/tables/matriz";
import { marcoOperativo } from "../domain/plan/tables/marco-operativo";
import { createWorkbook } from ".";
import { at } from "./testing/matriz-cells";
import { LONG, PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();
const MARCO = marcoOperativo.title;
const MATRIZ = matriz.title;

const sheetNames = () => book.read().then(({ sheetNames }) => sheetNames);

test("marco operativo: eight headings, text that stays text, spare rows", async () => {
  const texts = {
    accion: "=1+1",
    beneficios: "'Gobierno en línea'",
    indicador: "- Actualizar",
    meta: "100 %",
    actividades: "@todos",
    tiempos: "1.10",
    recursos: LONG,
  };
  const { sheets, rows } = await book.insertMarco([texts], PARAMETROS);
  expect([sheets, rows]).toEqual([[hojas.parametros.titulo, MARCO], 1]);
  const { values, formulas } = await readCells(MARCO, "A8:H9");
  expect(values[0]).toEqual(marcoOperativo.columns.map(({ heading }) => heading));
  expect(values[1]).toEqual([
    "=1+1",
    "'Gobierno en línea'",
    "- Actualizar",
    "100 %",
    "@todos",
    "",
    LONG,
    "1.10",
  ]);
  expect(formulas[1]).toEqual(values[1]);
  const { marcos } = await book.read();
  expect(marcos).toMatchObject([
    { tableName: "MarcoOperativo", firstRow: 9, lastRow: 14, missing: [], rows: [{ values: texts }] },
  ]);
});

test("the title block says what Parámetros says", async () => {
  excel.reset({ recalculates: true });
  await book.insertMarco([], PARAMETROS);
  const before = await readCells(MARCO, "A1:B3");
  expect(before.values).toEqual([
    ["Marco operativo", ""],
    [PARAMETROS.plan, ""],
    ["Entidad", PARAMETROS.entidad],
  ]);
  await writes.changeParametros({ entidad: "" });
  expect((await readCells(MARCO, "B3")).values).toEqual([[""]]);
});

test("matriz from the marco: a row per indicator, código and acción on each, the meta in numbers", async () => {
  await book.insertMarco(
    [
      { accion: "Publicar", indicador: "Boletines", meta: "4 veces al mes", responsables: "Sistemas" },
      { accion: "Publicar", indicador: "Puntos", meta: "10 puntos", tiempos: "24 meses" },
      { accion: LONG, indicador: "Página", meta: "100%" },
    ],
    PARAMETROS,
  );
  excel.batches.reset();
  await book.insertMatriz("marco");
  const { matrices } = await book.read();
  expect(
    matrices[0]!.rows.map(({ values: { codigo, accion, meta, cantidad, por, responsable } }) => [
      codigo,
      accion,
      meta,
      cantidad,
      por,
      responsable,
    ]),
  ).toEqual([
    ["1.1", "Publicar", "4 veces al mes", 4, "mes", "Sistemas"],
    ["1.2", "Publicar", "10 puntos", 10, "", ""],
    ["2.1", LONG, "100%", 1, "", ""],
  ]);
  expect(matrices[0]!.rows[0]!.formulas.cumplimiento).toMatch(/^=IF\(/);
});

test("a taken name gets a number and nothing is overwritten", async () => {
  await book.insertMarco([{ accion: "Mía" }], PARAMETROS);
  const second = await book.insertMarco([{ accion: "Otra" }]);
  expect(second.sheets).toEqual([`${MARCO} 2`]);
  const { marcos } = await book.read();
  expect(marcos.map(({ sheet, tableName, rows }) => [sheet, tableName, rows[0]!.values.accion])).toEqual([
    [MARCO, "MarcoOperativo", "Mía"],
    [`${MARCO} 2`, "MarcoOperativo2", "Otra"],
  ]);
});

test("a name that is somebody else's stops the insertion before anything is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("entidad", context.workbook.worksheets.getItem("Hoja1").getRange("C3"));
    await context.sync();
  });
  await expect(book.insertMatriz("blank")).rejects.toMatchObject({
    code: "name-taken",
    detail: { name: "entidad" },
  });
  expect(await sheetNames()).toEqual(["Hoja1"]);
});

test("what the sheets carry beside their cells", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MATRIZ);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const tipo = sheet.getRange(at("tipo")).dataValidation;
    tipo.load("rule,prompt,errorAlert,type");
    const avance = sheet.getRange(at("avance")).dataValidation;
    avance.load("type");
    const formats = sheet.getRange(`${at("semaforo")}:${at("semaforo", 23)}`).conditionalFormats;
    formats.load("items/type");
    const hidden = sheet.getRange(at("evidencia")).getEntireColumn();
    hidden.load("columnHidden");
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return {
      frozen: frozen.address,
      orientation: sheet.pageLayout.orientation,
      paper: sheet.pageLayout.paperSize,
      titles: titles.address,
      tipo: tipo.rule.list,
      prompt: tipo.prompt,
      formats: formats.items.length,
      hidden: hidden.columnHidden,
      selected: selected.address,
    };
  });
  expect(seen).toMatchObject({
    frozen: expect.stringMatching(/A1:C8/),
    orientation: "Landscape",
    paper: "Letter",
    titles: expect.stringMatching(/8:\$?8$/),
    tipo: { inCellDropDown: true, source: expect.stringContaining("Parámetros") },
    prompt: { showPrompt: true, title: "Tipo" },
    formats: 5,
    hidden: true,
    selected: expect.stringContaining("A9"),
  });
});

test("Actualizar appends the acciones that Resumen lacks, past its blank lines too, and loses nothing", async () => {
  excel.reset({ recalculates: true });
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(WORKED.slice(0, 1));
  await book.insertResumen();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Resumen").getDataBodyRange().getCell(0, 8).values = [[40]];
    await context.sync();
  });
  const more = Array.from({ length: 8 }, (_, index) => ({
    accion: `Acción ${index}`,
    indicador: "x",
    meta: "1",
    tipo: "se va sumando",
    cantidad: 4,
    avance: 2,
  }));
  await fillMatriz([...WORKED.slice(0, 1), ...more]);
  expect(await writes.updateResumen()).toMatchObject({ what: "resumenUpdated", rows: 8 });
  expect(await writes.updateResumen()).toMatchObject({ what: "nothing" });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("Resumen").getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
  const filled = values.filter((row) => row[1] !== "" && ![NO_LISTADA, SIN_ACCION].includes(String(row[1])));
  expect(filled.map((row) => row[1])).toHaveLength(9);
  expect(filled[0]![8]).toEqual(40);
  expect(filled.slice(1).map((row) => row[5])).toEqual(more.map(() => 0.5));
  expect((await book.read()).matrices).toHaveLength(1);
});
