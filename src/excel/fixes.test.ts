import { useExcel } from "../../test/office/use-excel";
import { serialDate } from "../domain/base/date";
import { checkWorkbook } from "../domain/checks";
import { Fix, fixFinder } from "../domain/checks/fixes";
import { Changes } from "../domain/changes/changes";
import { WorkbookReading } from "../domain/reading/reading";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { FIRST, at, cell, row, type } from "./testing/matriz-cells";
import { PARAMETROS } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({
  recalculates: false,
  begins: () => book.insertMatriz("blank", PARAMETROS),
});
const book = createWorkbook();

/** What the workbook was when some fixes were found. */
const seen = new WeakMap<object, WorkbookReading>();
const apply = (fixes: readonly Changes[]) => writes.fix(fixes, seen.get(fixes));

/** The fixes of what a rule finds. */
async function fixesOf(...rules: readonly string[]): Promise<readonly Fix[]> {
  const reading = await book.read();
  const fixes = fixFinder(reading)(checkWorkbook(reading).filter(({ rule }) => rules.includes(rule)));
  seen.set(fixes, reading);
  return fixes;
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
  const written = await apply(fixes);
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
  const { undo } = await apply(await fixesOf("avance-ilegible"));
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
    const { undo } = await apply([{ cells, rows: [] }]);
    expect((await cell("responsable")).values).toEqual([[after]]);
    await undo!();
    expect((await cell("responsable")).values).toEqual([["x"]]);
  },
);

test("a figure in a cell of text shows as it was typed, without the point of its decimals", async () => {
  await fillMatriz([{ ...row, cantidad: "" }]);
  await type("cantidad", "10", FIRST, "@");
  await apply(await fixesOf("numero-como-texto"));
  expect(await cell("cantidad")).toMatchObject({ values: [[10]], text: [["10"]] });
});

test("a constant over the formula moves to % reportado, and the sheet computes again", async () => {
  excel.reset({ recalculates: true });
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([row]);
  const formula = (await cell("cumplimiento")).formulas;
  await type("cumplimiento", 0.75);
  const written = await apply(await fixesOf("formula-sobrescrita"));
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
  await apply(await fixesOf("formula-rota"));
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
  const { undo } = await apply(fixes);
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
  await expect(apply(fixes)).rejects.toMatchObject({
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
  await expect(apply(fixes)).rejects.toMatchObject({
    code: "protected",
    detail: { sheet: matriz.title },
  });
});
