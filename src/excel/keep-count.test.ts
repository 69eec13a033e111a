import { useExcel } from "../../test/office/use-excel";
import { hojas } from "../domain/catalogue/hojas";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

const excel = useExcel();
beforeEach(async () => {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([{ accion: "Vincular", indicador: "Enlaces", meta: "1 por dependencia" }]);
});

const book = createWorkbook();
const HOME = hojas.parametros.titulo;
/** Nombre and Cantidad of the table of counts, its eight rows and the one below. */
const COUNTS = "E7:F15";

const veces = matriz.columns.findIndex(({ key }) => key === "veces");
const changes = [{ place: { sheet: matriz.title, row: 9, column: veces }, value: 8 }];
const kept = async () => [...(await book.read()).counts];
const vecesNow = async () => (await book.read()).matrices[0]!.rows[0]!.values.veces;

const write = (address: string, values: unknown[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(HOME).getRange(address).values = values;
    await context.sync();
  });

const eightThings = Array.from({ length: 8 }, (_, index) => [`cosa ${index}`, index + 1]);

test("the row that has its name gets the number, with the cells that follow, in three batches", async () => {
  excel.batches.reset();
  const written = await book.keepCount("dependencia", 8, changes);
  expect(excel.batches.count).toBe(3);
  expect(written).toMatchObject({ what: "countKept", sheets: [matriz.title, HOME], rows: 1 });
  expect([await kept(), await vecesNow()]).toEqual([[["dependencias", 8]], 8]);
  await written.undo!();
  expect([await kept(), await vecesNow()]).toEqual([[], ""]);
});

test("something else goes in the first blank row", async () => {
  const { undo } = await book.keepCount("modalidad", 3, changes);
  expect((await readCells(HOME, COUNTS)).values.slice(0, 3)).toEqual([
    ["dependencias", ""],
    ["modalidad", 3],
    ["", ""],
  ]);
  await write("F8", [[4]]);
  await expect(undo!()).rejects.toMatchObject({ code: "changed-since" });
});

test("a full table grows by a row, and back", async () => {
  await write("E7:F14", eightThings);
  const { undo } = await book.keepCount("=modalidad", 3, changes);
  expect(await kept()).toContainEqual(["=modalidad", 3]);
  await undo!();
  expect((await readCells(HOME, COUNTS)).values).toEqual([...eightThings, ["", ""]]);
  await book.keepCount("fase", 5, changes);
  expect(await kept()).toContainEqual(["fase", 5]);
});

test.each<[string, string, unknown[][]]>([
  ["a number that somebody wrote", "E7:F7", [["Dependencias", "unas ocho"]]],
  ["what stands below a full table", "E7:F15", [...eightThings, ["Nota", ""]]],
])("%s stays: only the cells are written", async (_, address, values) => {
  await write(address, values);
  const before = (await readCells(HOME, COUNTS)).values;
  expect((await book.keepCount("dependencia", 8, changes)).what).toBe("proposalsWritten");
  expect((await readCells(HOME, COUNTS)).values).toEqual(before);
  expect(await vecesNow()).toBe(8);
});

test("when the matriz can't be written, the count is not kept either", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(matriz.title).protection.protect();
    await context.sync();
  });
  await expect(book.keepCount("dependencia", 8, changes)).rejects.toMatchObject({ code: "protected" });
  expect(await kept()).toEqual([]);
});
