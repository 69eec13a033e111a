import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { matriz } from "../domain/plan/tables/matriz";
import { addressOf } from "../sheets/declaration/area";
import { TABLES } from "../sheets/parametros";
import { areaOfTable } from "../sheets/parametros/small-table";
import { smallTables } from "../sheets/parametros/tables";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false, begins: insertRows });
async function insertRows() {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([{ accion: "Vincular", indicador: "Enlaces", meta: "1 por dependencia" }]);
}

const book = createWorkbook();
const HOME = hojas.parametros.titulo;
/** The table of counts in Parámetros: its rows, and some of them, counted from 0. */
const body = areaOfTable(smallTables(TABLES).find(({ name }) => name === TABLES.counts)!);
const counts = (first: number, rows: number) => addressOf({ ...body, row: body.row + 1 + first, rows });
const ROWS = body.rows - 1;
/** All of them and the row below. */
const COUNTS = counts(0, ROWS + 1);

const veces = matriz.columns.findIndex(({ key }) => key === "veces");
const changes = [{ place: { sheet: matriz.title, row: 9, column: veces }, value: 8 }];
const kept = async () => [...(await book.read()).counts];
const vecesNow = async () => (await book.read()).matrices[0]!.rows[0]!.values.veces;

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(HOME).getRange(address).values = values;
    await context.sync();
  });

const fullTable = Array.from({ length: ROWS }, (_, index) => [`cosa ${index}`, index + 1]);

test("the row that has its name gets the number, with the cells that follow, in two batches", async () => {
  const seen = await book.read();
  excel.batches.reset();
  const written = await writes.keepCount("dependencia", 8, changes, seen);
  expect(excel.batches.count).toBe(2);
  expect(written).toMatchObject({ what: "countKept", sheets: [matriz.title, HOME], rows: 1 });
  expect([await kept(), await vecesNow()]).toEqual([[["dependencias", 8]], 8]);
  await written.undo!();
  expect([await kept(), await vecesNow()]).toEqual([[], ""]);
});

test("something else goes in the first blank row", async () => {
  const { undo } = await writes.keepCount("modalidad", 3, changes);
  expect((await readCells(HOME, COUNTS)).values.slice(0, 3)).toEqual([
    ["dependencias", ""],
    ["modalidad", 3],
    ["", ""],
  ]);
  await write(counts(1, 1), [["modalidad", 4]]);
  await expect(undo!()).rejects.toMatchObject({ code: "changed-since" });
});

test("a full table grows by a row, and back", async () => {
  await write(counts(0, ROWS), fullTable);
  const { undo } = await writes.keepCount("=modalidad", 3, changes);
  expect(await kept()).toContainEqual(["=modalidad", 3]);
  await undo!();
  expect((await readCells(HOME, COUNTS)).values).toEqual([...fullTable, ["", ""]]);
  await writes.keepCount("fase", 5, changes);
  expect(await kept()).toContainEqual(["fase", 5]);
});

test.each<[string, string, unknown[][]]>([
  ["a number that somebody wrote", counts(0, 1), [["Dependencias", "unas ocho"]]],
  ["what stands below a full table", COUNTS, [...fullTable, ["Nota", ""]]],
])("%s stays: only the cells are written", async (_, address, values) => {
  await write(address, values);
  const before = (await readCells(HOME, COUNTS)).values;
  expect((await writes.keepCount("dependencia", 8, changes)).what).toBe("proposalsWritten");
  expect((await readCells(HOME, COUNTS)).values).toEqual(before);
  expect(await vecesNow()).toBe(8);
});

test("when the matriz can't be written, the count is not kept either", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(matriz.title).protection.protect();
    await context.sync();
  });
  await expect(writes.keepCount("dependencia", 8, changes)).rejects.toMatchObject({ code: "protected" });
  expect(await kept()).toEqual([]);
});
