import { useExcel } from "../../test/office/use-excel";
import { CellValue } from "../domain/base/cell";
import { OrganizedTable } from "../domain/proposals/organized";
import { marcoOperativo } from "../domain/plan/tables/marco-operativo";
import { matriz } from "../domain/plan/tables/matriz";
import { addressOf } from "../sheets/declaration/area";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";
import { readCells } from "./testing/workbook";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();
const MARCO = marcoOperativo.title;

const fill = (address: string, values: CellValue[][]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange(address);
    range.values = values;
    await context.sync();
  });

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").getRange(address).select();
    await context.sync();
  });

const PASTED: CellValue[][] = [
  ["Plan de acción", "", ""],
  ["Acción", "Indicador", "Meta"],
  ["Publicar", "Boletines", 1],
  ["", "Visitas", "muchas"],
];

describe("the table of a sheet", () => {
  beforeEach(() => fill("B3:D6", PASTED));

  test("is all that the sheet holds, as it is and as it shows, with its merges", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("D5").numberFormat = [["0%"]];
      sheet.getRange("B3:D3").merge();
      sheet.getRange("B5:B6").merge();
      await context.sync();
    });
    await select("B5");
    excel.batches.reset();
    const source = await book.readSource();
    expect(excel.batches.count).toBe(1);
    expect(source).toMatchObject({ sheet: "Hoja1", address: "B3:D6" });
    expect(source.table).toMatchObject({
      place: { kind: "hoja", first: 3, column: 1, sheet: "Hoja1" },
      merges: expect.arrayContaining([
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 2, column: 0, rows: 2, columns: 1 },
      ]),
    });
    expect([source.table.cells[2]![2], source.table.texts![2]![2]]).toEqual([1, "100%"]);
  });

  test("is what is selected of it", async () => {
    await select("C4:D20");
    const { address, table } = await book.readSource();
    expect([address, table.place]).toEqual(["C4:D6", { kind: "hoja", first: 4, column: 2, sheet: "Hoja1" }]);
    expect(table.cells).toEqual(PASTED.slice(1).map((row) => row.slice(1)));
  });

  test("of a sheet that was asked for, whatever is in front or selected", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Otra").activate();
      await context.sync();
    });
    expect(await book.readSource("Hoja1")).toMatchObject({ sheet: "Hoja1", address: "B3:D6" });
    await expect(book.readSource()).rejects.toMatchObject({ code: "no-table", detail: { sheet: "Otra" } });
    await expect(book.readSource("No está")).rejects.toMatchObject({ code: "no-table" });
  });
});

test("a table of more than Excel gives at once is read whole, by blocks", async () => {
  const long = "Mantener actualizada la información del municipio. ".repeat(20);
  const rows = Array.from({ length: 1_200 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) => `${row}/${column} ${long}`),
  );
  await fill("A1:E600", rows.slice(0, 600));
  await fill("A601:E1200", rows.slice(600));
  const { address, table } = await book.readSource();
  expect(address).toBe("A1:E1200");
  expect(table.cells).toEqual(rows);
  expect(table.texts).toEqual(rows);
});

const organized = (
  target: OrganizedTable["target"],
  columns: readonly (readonly [OrganizedTable["resultColumns"][number]["key"], string])[],
  rows: readonly (readonly CellValue[])[],
): OrganizedTable => ({
  target,
  resultColumns: columns.map(([key, heading], source) => ({ key, heading, source })),
  rows: rows.map((values, line) => ({ values, lines: [line], carried: [] })),
});

const marco = organized(
  "marcoOperativo",
  [
    ["accion", "Acción"],
    ["indicador", "Indicadores de gestión"],
    ["meta", "Metas"],
    [null, "Presupuesto"],
    [null, "Metas"],
    [null, ""],
  ],
  [
    ["=1+1", "- Boletines", "100 %", "$ 1.900", "+57", 3],
    ["=1+1", "@todos", "1.10", "", "3/4", ""],
  ],
);

describe("an organized marco operativo", () => {
  test("is our sheet, every text as it was, and what it has besides at its right", async () => {
    expect(await book.insertOrganized(marco, PARAMETROS)).toMatchObject({
      what: "tableOrganized",
      sheets: [MARCO],
      rows: 2,
    });
    expect(excel.batches.count).toBe(2);
    const { values, formulas } = await readCells(MARCO, "A8:K10");
    expect(values[0]!.slice(8)).toEqual(["Presupuesto", "Original: Metas", "Columna sin título"]);
    expect(values.slice(1)).toEqual([
      ["=1+1", "", "- Boletines", "100 %", "", "", "", "", "$ 1.900", "+57", "3"],
      ["=1+1", "", "@todos", "1.10", "", "", "", "", "", "3/4", ""],
    ]);
    expect(formulas).toEqual(values);
    const { marcos, hasParametros } = await book.read();
    expect(hasParametros).toBe(true);
    expect(marcos).toMatchObject([
      { tableName: "MarcoOperativo", missing: [], doubled: [], rows: [{ number: 9 }, { number: 10 }] },
    ]);
  });

  test("leaves what it comes from, and goes away whole", async () => {
    await fill("B3:D6", PASTED);
    const { undo } = await book.insertOrganized(marco, PARAMETROS);
    expect((await readCells("Hoja1", "B3:D6")).values).toEqual(PASTED);
    await undo!();
    expect((await book.read()).sheetNames).toEqual(["Hoja1"]);
  });

  test("gets a number where its name is taken", async () => {
    await book.insertOrganized(marco);
    expect((await book.insertOrganized(marco)).sheets).toEqual([`${MARCO} 2`]);
  });
});

test("an organized matriz: its metas in numbers, a stated cumplimiento in % reportado, nobody's figure over a formula", async () => {
  await book.insertParametros(PARAMETROS);
  const table = organized(
    "matriz",
    [
      ["accion", "Acción"],
      ["indicador", "Indicador de gestión"],
      ["meta", "Meta"],
      ["cumplimiento", "Porcentaje de cumplimiento"],
      ["avance", "Avance"],
      ["estado", "Estado"],
      [null, "Notas"],
    ],
    [
      ["Publicar", "Boletines", "4 veces al mes", "93 %", "14", "va bien", "=nota"],
      ["Publicar", "Puntos", "10 puntos", "", "-2 o 3", "", ""],
      ["Capacitar", "Visitas", "10 puntos", "la mitad", "Sí", "", ""],
    ],
  );
  excel.batches.reset();
  const { undo } = await book.insertOrganized(table);
  expect(excel.batches.count).toBe(3);
  const [read] = (await book.read()).matrices;
  expect(
    read!.rows.map(({ values: { codigo, tipo, cantidad, por, reportado, avance } }) => [
      codigo,
      tipo,
      cantidad,
      por,
      reportado,
      avance,
    ]),
  ).toEqual([
    ["1.1", "cada periodo", 4, "mes", 0.93, 14],
    ["1.2", "se va sumando", 10, "", "", "-2 o 3"],
    ["2.1", "se va sumando", 10, "", "", "Sí"],
  ]);
  expect(read!.rows.map(({ formulas }) => formulas.cumplimiento?.slice(0, 4))).toEqual([
    "=IF(",
    "=IF(",
    "=IF(",
  ]);
  expect(read!.doubled).toEqual([]);
  const right = { row: 7, column: matriz.columns.length, rows: 2, columns: 3 };
  const [headings, first] = (await readCells(matriz.title, addressOf(right))).values;
  expect(headings).toEqual(["Notas", "Original: Porcentaje de cumplimiento", "Original: Estado"]);
  expect(first).toEqual(["=nota", "93 %", "va bien"]);
  await undo!();
  expect((await book.read()).matrices).toEqual([]);
});

test("more than Excel takes in a batch goes in parts, headings first", async () => {
  const long = "Mantener actualizada la información del municipio. ".repeat(20);
  const rows = Array.from({ length: 1_000 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => `${row}/${column} ${long}`),
  );
  const columns = [
    ["accion", "Acción"],
    ["indicador", "Indicadores de gestión"],
    ["meta", "Metas"],
    ["actividades", "Actividades"],
    [null, "Notas"],
    [null, "Más notas"],
  ] as const;
  excel.batches.reset();
  const { undo } = await book.insertOrganized(organized("marcoOperativo", columns, rows));
  expect(excel.batches.largest).toBeLessThan(5_000_000);
  expect(excel.batches.count).toBe(3);
  expect((await readCells(MARCO, "I8:J8")).values).toEqual([["Notas", "Más notas"]]);
  for (const row of [0, 499, 999]) {
    const [values = []] = (await readCells(MARCO, `A${9 + row}:J${9 + row}`)).values;
    expect([0, 2, 3, 4, 8, 9].map((column): unknown => values[column])).toEqual(rows[row]);
  }
  await undo!();
  expect((await book.read()).sheetNames).toEqual(["Hoja1"]);
});
