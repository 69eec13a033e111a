import { openXlsx, saveXlsx } from "../../src/xlsx";
import { sheet, workbook } from "../../src/xlsx/testing/sample";
import type { CellData, WorkbookData } from "../../src/xlsx/workbook-data";
import { type OpenPlayground, openPlayground } from "../browser/playground";
import { goTo, write } from "../story/grid";
import { observation, openView, planShown } from "../story/pane";

/** Opening and checking so many rows takes its time in a browser without a graphics card. */
jest.setTimeout(600_000);
const PATIENCE_MS = 300_000;
/** Far past what is calculated, and in more batches than one of 5 MB. `ROWS=50000` tries a larger one. */
const ROWS = Number(process.env["ROWS"] ?? 20_000);

let playground: OpenPlayground;
beforeAll(async () => {
  playground = await openPlayground();
});
afterAll(() => playground.close());

const HEADINGS = [
  "Código",
  "Acción",
  "Indicador de gestión",
  "Meta",
  "Porcentaje de cumplimiento",
  "Recomendaciones / Acciones correctivas",
  "Responsable",
  "Tipo",
  "Cantidad",
  "Meta a la fecha",
  "Avance",
];

/** The plan of 2026 at its end, when all of each meta is due. */
const PARAMETROS = [
  ["estado_corte", "abierto"],
  ["inicio_plan", 46_023],
  ["fin_plan", 46_387],
  ["fecha_corte", 46_387],
  ["vigencia_inicio", 46_023],
  ["vigencia_fin", 46_387],
] as const;

/** A matriz of somebody's own, with a last row that has no meta. */
function largeBook(): WorkbookData {
  const cells = new Map<string, CellData>(HEADINGS.map((value, column) => [`0,${column}`, { value }]));
  for (let row = 1; row <= ROWS; row++) {
    const accion = Math.ceil(row / 10);
    const values = [
      `${accion}.${((row - 1) % 10) + 1}`,
      `Publicar los informes de gestión del grupo ${accion}`,
      `Informes publicados ${row}`,
      row === ROWS ? null : "10 informes",
      null,
      row % 7 === 0 ? "Pedir el informe a la dependencia" : null,
      `Dependencia ${row % 40}`,
      "se va sumando",
      10,
      10,
      row % 11,
    ];
    values.forEach((value, column) => {
      if (value !== null) cells.set(`${row},${column}`, { value });
    });
    cells.set(`${row},4`, {
      value: (row % 11) / 10,
      formula: `=K${row + 1}/J${row + 1}`,
      style: { numberFormat: "0%" },
    });
  }
  const table = {
    name: "Seguimiento",
    area: { row: 0, column: 0, rows: ROWS + 1, columns: HEADINGS.length },
    columns: HEADINGS.map((name) => ({ name })),
    style: "TableStyleLight9",
    bandedRows: true,
    filterButton: true,
  };
  const columns = new Map(HEADINGS.map((_, column) => [column, { width: 24 }]));
  return workbook({
    sheets: [
      sheet({ name: "Seguimiento", cells, tables: [table], columns }),
      sheet({
        name: "Parámetros",
        cells: new Map(PARAMETROS.map(([, value], row) => [`${row},0`, { value }])),
      }),
    ],
    names: PARAMETROS.map(([name], row) => ({ name, formula: `=Parámetros!$A$${row + 1}`, visible: true })),
  });
}

test("while a large file is opened one can cancel, and the workbook that was open stays", async () => {
  const { page } = playground;
  await page.locator("input[type=file]").setInputFiles({
    name: "grande.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await saveXlsx(largeBook())),
  });
  await page.locator(".notices").getByRole("button", { name: "Cancelar" }).click();
  await page.getByText("Se canceló la apertura de «grande.xlsx»").waitFor();
  expect(await playground.sheets()).toEqual(["Hoja1"]);
  expect(await page.evaluate(() => window.playground!.cell("Hoja1", "A1").value)).toBeNull();
});

test("a matriz of tens of thousands of rows is opened, checked and seen from the pane, and goes on being edited", async () => {
  const { page, pane } = playground;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.locator("input[type=file]").setInputFiles({
    name: "grande.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await saveXlsx(largeBook())),
  });
  await page.getByText("demasiadas filas para recalcularlo aquí").waitFor();
  expect(await playground.value("Seguimiento", `A${ROWS + 1}`)).toBe(`${ROWS / 10}.10`);

  await openView(playground, "Validar");
  await observation(playground, `D${ROWS + 1}, columna Meta`).waitFor();
  await openView(playground, "Cumplimiento");
  await pane.getByRole("heading", { name: "Cumplimiento del plan" }).waitFor();
  expect((await planShown(playground)).join("\n")).toContain("50\u00a0%");

  // What is typed over a formula that is only kept takes its place.
  await goTo(playground, "E2");
  await write(playground, "50%");
  expect(await playground.value("Seguimiento", "E2")).toBe(0.5);
  const saved = await openXlsx(await playground.save());
  expect(saved.sheets[0]!.cells.get("1,4")).toMatchObject({ value: 0.5 });
  expect(saved.sheets[0]!.cells.get("1,4")!.formula).toBeUndefined();
  expect(saved.sheets[0]!.cells.get(`${ROWS},4`)).toMatchObject({ formula: `=K${ROWS + 1}/J${ROWS + 1}` });
  expect(playground.problems).toEqual([]);
});
