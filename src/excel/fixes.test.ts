import { useExcel } from "../../test/office/use-excel";
import { CellValue } from "../domain/cell/cell";
import { serialDate } from "../domain/cell/date";
import { checkWorkbook } from "../domain/checks";
import { Fix, fixFinder } from "../domain/fixes";
import { columnLetters } from "../domain/reading/cell-name";
import { MatrizKey, matriz } from "../domain/tables/matriz";
import { createWorkbook } from ".";
import { PARAMETROS, Row } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

const excel = useExcel();
beforeEach(async () => {
  await book.insertMatriz("blank", PARAMETROS);
});

const book = createWorkbook();
const FIRST = 9;

const row: Row = {
  accion: "Publicar",
  indicador: "Puntos",
  meta: "10 puntos",
  tipo: "se va sumando",
  cantidad: 10,
  responsable: "Planeación",
};

const at = (key: MatrizKey, number = FIRST) =>
  `${columnLetters(matriz.columns.findIndex((column) => column.key === key))}${number}`;
const cell = async (key: MatrizKey, number = FIRST) => readCells(matriz.title, at(key, number));
const type = (key: MatrizKey, content: CellValue, number = FIRST, format?: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(matriz.title).getRange(at(key, number));
    if (format) range.numberFormat = [[format]];
    range.formulas = [[content]];
    await context.sync();
  });

/** The fixes of what a rule finds. */
async function fixesOf(...rules: readonly string[]): Promise<readonly Fix[]> {
  const reading = await book.read();
  return fixFinder(reading)(checkWorkbook(reading).filter(({ rule }) => rules.includes(rule)));
}

const rulesLeft = async () => checkWorkbook(await book.read()).map(({ rule }) => rule);

test("numbers that were text become numbers, shown as what they are, and text again when taken back", async () => {
  await fillMatriz([
    { ...row, cantidad: "" },
    { ...row, indicador: "Otro" },
  ]);
  await type("cantidad", "1.900", FIRST, "@");
  await type("reportado", "80 %", FIRST, "@");
  await type("plazo", "31/12/2008", FIRST + 1, "@");
  const fixes = await fixesOf("numero-como-texto", "porcentaje-como-texto", "fecha-como-texto");
  excel.batches.reset();
  const written = await book.applyFixes(fixes);
  expect(excel.batches.count).toBe(2);
  expect(written).toMatchObject({ what: "fixesWritten", sheets: [matriz.title], rows: 3 });
  expect((await cell("cantidad")).values).toEqual([[1900]]);
  expect(await cell("reportado")).toMatchObject({ values: [[0.8]], numberFormat: [["0.0%"]] });
  expect(await cell("plazo", FIRST + 1)).toMatchObject({
    values: [[serialDate(2008, 12, 31)]],
    numberFormat: [["dd/mm/yyyy"]],
  });
  await written.undo!();
  expect(await cell("cantidad")).toMatchObject({ values: [["1.900"]], numberFormat: [["@"]] });
  expect(await cell("reportado")).toMatchObject({ values: [["80 %"]], numberFormat: [["@"]] });
});

test("a text that looks like a number comes back as text, also in a cell of numbers", async () => {
  await fillMatriz([row]);
  await type("avance", "'7");
  const { undo } = await book.applyFixes(await fixesOf("avance-ilegible"));
  expect((await cell("avance")).values).toEqual([[7]]);
  await undo!();
  expect((await cell("avance")).values).toEqual([["7"]]);
});

test.each(["'Gobierno en línea'", "1.10", "31/12/2008", "80 %", "=a", "TRUE"])(
  "a text stays the text that it is, also in a cell that is not of text: %s",
  async (after) => {
    await fillMatriz([row]);
    await type("responsable", "x", FIRST, "General");
    const column = matriz.columns.findIndex(({ key }) => key === "responsable");
    const place = { sheet: matriz.title, row: FIRST, column };
    const cells = [{ place, before: "x", after, isFormula: false }];
    const { undo } = await book.applyFixes([{ cells, rows: [] }]);
    expect((await cell("responsable")).values).toEqual([[after]]);
    await undo!();
    expect((await cell("responsable")).values).toEqual([["x"]]);
  },
);

test("a figure in a cell of text shows as it was typed, without the point of its decimals", async () => {
  await fillMatriz([{ ...row, cantidad: "" }]);
  await type("cantidad", "10", FIRST, "@");
  await book.applyFixes(await fixesOf("numero-como-texto"));
  expect(await cell("cantidad")).toMatchObject({ values: [[10]], text: [["10"]] });
});

test("a constant over the formula moves to % reportado, and the sheet computes again", async () => {
  await fillMatriz([row]);
  const formula = (await cell("cumplimiento")).formulas;
  await type("cumplimiento", 0.75);
  const written = await book.applyFixes(await fixesOf("formula-sobrescrita"));
  expect(await cell("cumplimiento")).toMatchObject({ formulas: formula, values: [[0.75]] });
  expect((await cell("reportado")).values).toEqual([[0.75]]);
  expect(await rulesLeft()).not.toContain("formula-sobrescrita");
  await written.undo!();
  expect((await cell("cumplimiento")).formulas).toEqual([[0.75]]);
  expect((await cell("reportado")).values).toEqual([[""]]);
});

test("a formula that lost a cell comes back", async () => {
  await fillMatriz([row, { ...row, indicador: "Otro" }]);
  const formula = (await cell("aporte")).formulas;
  await type("aporte", "=#REF!+1");
  await book.applyFixes(await fixesOf("formula-rota"));
  expect((await cell("aporte")).formulas).toEqual(formula);
  expect(await rulesLeft()).not.toContain("formula-rota");
});

test("all of a kind go in the same two batches, whatever the number of rows", async () => {
  await fillMatriz(
    Array.from({ length: 14 }, (_, index) => ({ ...row, indicador: `Indicador ${index}`, avance: "7,5" })),
  );
  const fixes = await fixesOf("avance-ilegible");
  expect(fixes).toHaveLength(14);
  excel.batches.reset();
  const { undo } = await book.applyFixes(fixes);
  expect(excel.batches.count).toBe(2);
  expect((await readCells(matriz.title, `${at("avance")}:${at("avance", FIRST + 13)}`)).values).toEqual(
    fixes.map(() => [7.5]),
  );
  await type("avance", 8, FIRST + 3);
  await expect(undo!()).rejects.toMatchObject({ code: "changed-since" });
});

test("nothing is written where a cell no longer says what was shown", async () => {
  await fillMatriz([
    { ...row, avance: "7,5" },
    { ...row, indicador: "Otro", avance: "8,5" },
  ]);
  const fixes = await fixesOf("avance-ilegible");
  await type("avance", "9,5", FIRST + 1);
  await expect(book.applyFixes(fixes)).rejects.toMatchObject({
    code: "changed-meanwhile",
    detail: { cell: `${at("avance", FIRST + 1)}, columna Avance` },
  });
  expect((await cell("avance")).values).toEqual([["7,5"]]);
});

test("in a protected sheet nothing is written, and it is said which", async () => {
  await fillMatriz([{ ...row, avance: "7,5" }]);
  const fixes = await fixesOf("avance-ilegible");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(matriz.title).protection.protect();
    await context.sync();
  });
  await expect(book.applyFixes(fixes)).rejects.toMatchObject({
    code: "protected",
    detail: { sheet: matriz.title },
  });
});

describe("a row that is split in two", () => {
  const compound: Row = {
    accion: "Publicar",
    indicador: "Frecuencia de entrega y porcentaje de canales",
    meta: "4 veces al mes y 100%",
    responsable: "Planeación",
  };

  /** What a check of compound metas would find, in some rows. */
  async function splitsOf(...rows: readonly number[]): Promise<readonly Fix[]> {
    const reading = await book.read();
    const severity = "advertencia" as const;
    const at = (number: number) => ({ sheet: matriz.title, row: number });
    return fixFinder(reading)(
      rows.map((number) => ({ rule: "meta-compuesta", severity, place: at(number) })),
    );
  }

  const rowsNow = async () => {
    const { matrices } = await book.read();
    return matrices[0]!.rows.map(({ values }) => [
      values.codigo,
      values.indicador,
      values.meta,
      values.responsable,
    ]);
  };

  beforeEach(async () => {
    await fillMatriz([compound, { ...row, indicador: "Otro" }, { ...compound, accion: "Atender" }]);
    await type("codigo", "1.1", FIRST);
    await type("codigo", "1.2", FIRST + 1);
    await type("codigo", "2.1", FIRST + 2);
    await type("recomendaciones", "Una nota", FIRST + 2);
  });

  const after = [
    ["1.1", "Frecuencia de entrega", "4 veces al mes", "Planeación"],
    ["1.3", "porcentaje de canales", "100%", "Planeación"],
    ["1.2", "Otro", "10 puntos", "Planeación"],
    ["2.1", "Frecuencia de entrega", "4 veces al mes", "Planeación"],
    ["2.2", "porcentaje de canales", "100%", "Planeación"],
  ];

  test("gets a row below it, with the formulas of its columns, in three batches; and back", async () => {
    const before = await rowsNow();
    const formula = (await cell("estado")).formulas;
    const fixes = await splitsOf(FIRST, FIRST + 2);
    excel.batches.reset();
    const written = await book.applyFixes(fixes);
    expect(excel.batches.count).toBe(3);
    expect(written).toMatchObject({ what: "fixesWritten", rows: 2 });
    expect(await rowsNow()).toEqual(after);
    expect((await cell("recomendaciones", FIRST + 3)).values).toEqual([["Una nota"]]);
    expect(await cell("estado", FIRST + 1)).toMatchObject({ formulas: formula, values: [["sin reporte"]] });
    expect(await cell("codigo", FIRST + 1)).toMatchObject({ values: [["1.3"]], numberFormat: [["@"]] });
    await written.undo!();
    expect(await rowsNow()).toEqual(before);
    expect((await cell("recomendaciones", FIRST + 2)).values).toEqual([["Una nota"]]);
  });

  test.each<[string, MatrizKey, number]>([
    ["the new row", "avance", FIRST + 1],
    ["the one that was split", "meta", FIRST + 3],
  ])("stays split once somebody wrote in %s", async (_, key, number) => {
    const { undo } = await book.applyFixes(await splitsOf(FIRST, FIRST + 2));
    await type(key, "7", number);
    const now = await rowsNow();
    await expect(undo!()).rejects.toMatchObject({ code: "changed-since", detail: { sheet: matriz.title } });
    expect(await rowsNow()).toEqual(now);
  });

  test("keeps its texts as such, also in cells that are not of text", async () => {
    await type("meta", "100% y 4 veces al mes", FIRST, "General");
    await type("meta", "4 veces al mes y 100%", FIRST + 2, "General");
    await book.applyFixes(await splitsOf(FIRST, FIRST + 2));
    expect((await cell("meta")).values).toEqual([["100%"]]);
    expect((await cell("meta", FIRST + 4)).values).toEqual([["100%"]]);
  });

  test.each([4, 10, 16])("is as before when the insertion ends half-way, at action %i", async (action) => {
    const before = await rowsNow();
    const fixes = await splitsOf(FIRST, FIRST + 2);
    const passed = excel.batches.count;
    const spy = jest.spyOn(excel.faults, "beforeAction").mockImplementation((index) => {
      if (excel.batches.count - passed !== 3 || index !== action) return;
      spy.mockRestore();
      excel.faults.failAt(action, "GeneralException");
      excel.faults.beforeAction(index);
    });
    await expect(book.applyFixes(fixes)).rejects.toMatchObject({ code: "unknown" });
    expect(await rowsNow()).toEqual(before);
  });

  test("does not get it where the table can't take it, and its cells are as before", async () => {
    const before = await rowsNow();
    const [fix] = await splitsOf(FIRST);
    const gone = { ...fix!, rows: fix!.rows.map((each) => ({ ...each, below: 4000 })) };
    await expect(book.applyFixes([gone])).rejects.toMatchObject({ name: "ExcelFailure" });
    expect(await rowsNow()).toEqual(before);
  });
});
