import { useExcel } from "../../test/office/use-excel";
import { serialDate } from "../domain/base/date";
import { describe } from "../domain/catalogue/observaciones";
import { checkWorkbook } from "../domain/checks";
import { excepcionesOf, setApart } from "../domain/excepciones";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { failureCode } from "./testing/failure-code";
import { PARAMETROS, Row } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false, begins: insertRows });
async function insertRows() {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(Array.from({ length: 14 }, (_, index) => ({ ...row, indicador: `- Indicador ${index}` })));
}

const book = createWorkbook();
const SHEET = "Excepciones";
const row: Row = {
  accion: "Publicar",
  meta: "10",
  tipo: "se va sumando",
  cantidad: 10,
  avance: "casi",
  responsable: "x",
};
const acceptance = { motivo: "No aplica porque…", quien: "Ana", fecha: serialDate(2008, 12, 31) };

const state = async () => {
  const reading = await book.read();
  const found = checkWorkbook(reading).filter(({ rule }) => rule === "avance-ilegible");
  return { reading, ...setApart(found, reading) };
};

/** Accepts some of what is pending, the first first. */
async function accept(count: number) {
  const { reading, pending } = await state();
  return writes.accept(
    reading,
    excepcionesOf(pending.slice(0, count), acceptance, reading, (each) => describe(each).title),
  );
}

const counts = async () => {
  const { pending, accepted, lapsed } = await state();
  return [pending.length, accepted.length, lapsed.length];
};

const frontSheet = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

test("the first acceptance makes its sheet, behind the one in front, and taking it back takes the sheet away", async () => {
  const { reading, pending } = await state();
  expect(pending).toHaveLength(14);
  const rows = excepcionesOf(pending.slice(0, 2), acceptance, reading, (each) => describe(each).title);
  excel.batches.reset();
  const written = await book.insertExcepciones(rows);
  expect(excel.batches.count).toBe(2);
  expect(written).toMatchObject({ what: "excepcionesAdded", sheets: [SHEET], rows: 2 });
  expect(await frontSheet()).toBe(matriz.title);
  expect((await readCells(SHEET, "A4:K5")).text).toEqual([
    [
      "Fecha",
      "Observación",
      "Código",
      "Acción",
      "Indicador",
      "Columna",
      "Lo encontrado",
      "Motivo",
      "Quién",
      "Hoja",
      "Regla",
    ],
    [
      "31/12/2008",
      "El avance no se puede leer",
      "",
      "Publicar",
      "- Indicador 0",
      "Avance",
      "casi",
      acceptance.motivo,
      "Ana",
      "",
      "avance-ilegible",
    ],
  ]);
  expect(await counts()).toEqual([12, 2, 0]);
  await written.undo!();
  expect((await book.read()).sheetNames).not.toContain(SHEET);
  expect(await counts()).toEqual([14, 0, 0]);
});

test("the next go in its blank rows, and then the table grows; each is taken back", async () => {
  await accept(1);
  excel.batches.reset();
  const { undo: few } = await accept(2);
  expect(await counts()).toEqual([11, 3, 0]);
  await few!();
  expect(await counts()).toEqual([13, 1, 0]);
  const { undo } = await accept(13);
  expect(await counts()).toEqual([0, 14, 0]);
  await undo!();
  expect(await counts()).toEqual([13, 1, 0]);
});

/** The rows of the table, with the number of the last. */
const table = async () => {
  const { text, formulas, numberFormat } = await readCells(SHEET, "A5:K8");
  const { lastRow } = (await book.read()).excepciones!;
  return { indicadores: text.map((cells) => cells[4] as string), formulas, numberFormat, lastRow };
};

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).formulas = values;
    await context.sync();
  });

test.each([0, 1, 2])(
  "an acceptance is withdrawn with its row, the one at %i, and all is taken back",
  async (at) => {
    await accept(3);
    await write("I6", [["=1+1"]]);
    const before = await table();
    const { reading } = await state();
    const { number } = reading.excepciones!.rows[at]!;
    excel.batches.reset();
    const { undo } = await writes.withdraw(reading, reading.excepciones!.rows[at]!);
    expect(excel.batches.count).toBe(3);
    expect(await counts()).toEqual([12, 2, 0]);
    const left = await table();
    expect(left.indicadores).toEqual([...before.indicadores.toSpliced(number - 5, 1), ""]);
    expect(left.lastRow).toBe(before.lastRow - 1);
    excel.batches.reset();
    await undo!();
    expect(excel.batches.count).toBe(2);
    expect(await table()).toEqual(before);
  },
);

test("the last row of the table comes back at its end, and the only one is cleared", async () => {
  await accept(2);
  const resize = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem(SHEET).resize(address);
      await context.sync();
    });
  const withdrawLast = async () => {
    const { reading } = await state();
    return writes.withdraw(reading, reading.excepciones!.rows.at(-1)!);
  };
  await resize("A4:K6");
  const before = await table();
  const { undo: last } = await withdrawLast();
  expect(await table()).toMatchObject({ lastRow: 5 });
  await last!();
  expect(await table()).toEqual(before);
  await withdrawLast();
  const { undo: only } = await withdrawLast();
  expect([await counts(), (await table()).indicadores]).toEqual([
    [14, 0, 0],
    ["", "", "", ""],
  ]);
  await only!();
  expect(await counts()).toEqual([13, 1, 0]);
});

test("a table that is gone takes no row back", async () => {
  await accept(2);
  const { reading, accepted } = await state();
  const { undo } = await writes.withdraw(reading, accepted[0]!.excepcion);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  expect(await failureCode(undo!())).toBe("changed-since");
});

test("nothing is withdrawn that somebody rewrote meanwhile", async () => {
  await accept(1);
  const { reading, accepted } = await state();
  await write("H5", [["Otro motivo"]]);
  const attempt = writes.withdraw(reading, accepted[0]!.excepcion);
  await expect(attempt).rejects.toMatchObject({ code: "changed-meanwhile", detail: { sheet: SHEET } });
});

test("a sheet of the person's own keeps its name", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(SHEET);
    await context.sync();
  });
  expect(await accept(1)).toMatchObject({ sheets: [`${SHEET} 2`] });
  expect(await counts()).toEqual([13, 1, 0]);
});
