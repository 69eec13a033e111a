import { useExcel } from "../use-excel";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { ChartData } from "../../../src/xlsx/workbook-data";
import { createWorkbook } from "../../../src/excel";
import { fillMatriz, readCells } from "../../../src/excel/testing/workbook";
import { LONG, PARAMETROS, WORKED } from "../../../src/excel/testing/worked-rows";
import { writes } from "../../../src/excel/testing/writes";

const excel = useExcel({ keepsWorkbook: true });
const book = createWorkbook();

const LABEL = 40;

const sheets = () => toWorkbookData(excel.workbook.host).sheets;

beforeAll(async () => {
  await book.insertMarco([{ accion: LONG, indicador: "Puntos", meta: "10 puntos" }], PARAMETROS);
  await book.insertMatriz("blank");
  await fillMatriz(WORKED.map((row, index) => ({ ...row, codigo: `${index + 1}.1` })));
  await book.insertResumen();
  await book.insertFirmas();
});

test("the chart has a bar for each acción, called by its Código and 40 characters of it", async () => {
  const sheet = sheets().find(({ charts }) => charts.length > 0)!;
  const [{ categories, series, valueFormat }] = sheet.charts as [ChartData];
  const cells = async (formula: string) =>
    (await readCells(sheet.name, formula.split("!")[1]!)).values.map(([value]) => value as string | number);
  const labels = (await cells(categories)).map(String);
  const figures = await cells(series[0]!.values);
  expect(labels.length).toBe(figures.length);
  expect(labels[0]!.length).toBeLessThanOrEqual(LABEL + "1 ".length);
  expect(labels[0]).toMatch(/^1 ¿Qué \* publicar\? ~ Actualizar.*…$/);
  // Where there is no figure the chart draws nothing: a 0 would be one (figures 6.3).
  const drawn = figures.filter((figure) => figure !== "#N/A");
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((figure) => typeof figure !== "number" || figure < 0)).toEqual([]);
  expect(valueFormat).toMatch(/%$/);
});

test.each(["Parámetros", "Marco operativo", "Matriz de seguimiento", "Resumen de cumplimiento", "Firmas"])(
  "%s is printed on carta or oficio, one page wide, with its name and number below",
  (name) => {
    const { page } = sheets().find((sheet) => sheet.name === name)!;
    expect([1, 5, 14]).toContain(page?.paperSize);
    expect(page).toMatchObject({ fitToWidth: 1, orientation: "landscape" });
    expect(JSON.stringify(page)).toContain("Página &P de &N");
  },
);

test("hidden rows count, and stay hidden", async () => {
  const matriz = "Matriz de seguimiento";
  const before = (await book.read()).matrices[0]!;
  const [, second] = before.rows;
  await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem(matriz).getRange(`${second!.number}:${second!.number}`);
    row.rowHidden = true;
    await context.sync();
  });
  const { matrices } = await book.read();
  expect(matrices[0]!.rows).toEqual(before.rows);
  await writes.changeCells([
    { place: { sheet: matriz, row: second!.number, column: matrices[0]!.columns.avance! }, value: 3 },
  ]);
  await book.insertResumen();
  const { rows } = sheets().find((sheet) => sheet.name === matriz)!;
  expect(rows.get(second!.number - 1)?.hidden).toBe(true);
});
