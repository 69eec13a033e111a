import { useExcel } from "../../test/office/use-excel";
import { Changes } from "../domain/changes/changes";
import { PERCENT_FORMAT } from "../domain/language/meta";
import { matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";

useExcel();

const book = createWorkbook();
const CANTIDAD = matriz.columns.findIndex(({ key }) => key === "cantidad");
const META_A_LA_FECHA = matriz.columns.findIndex(({ key }) => key === "metaALaFecha");
const AVANCE = matriz.columns.findIndex(({ key }) => key === "avance");

/** Of Cantidad, Meta a la fecha and Avance, from the first row on. */
const formats = (rows: number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(matriz.title);
    const columns = [CANTIDAD, META_A_LA_FECHA, AVANCE].map((column) =>
      sheet.getRangeByIndexes(8, column, rows, 1),
    );
    columns.forEach((column) => column.load("numberFormat"));
    await context.sync();
    return columns[0]!.numberFormat.map((_, row) =>
      columns.map(({ numberFormat }) => String(numberFormat[row]![0])),
    );
  });

const PLAIN = ["General", "#,##0.00", "General"];
const PERCENT = ["0.0%", "0.0%", "0.0%"];

test("a matriz from the marco has percentages in the rows whose meta is one", async () => {
  await book.insertMarco(
    [
      { accion: "Publicar", indicador: "Boletines", meta: "4 veces al mes" },
      { accion: "Publicar", indicador: "Trámites", meta: "100 %" },
    ],
    PARAMETROS,
  );
  await book.insertMatriz("marco");
  expect(await formats(3)).toEqual([PLAIN, PERCENT, PLAIN]);
});

test("an accepted proposal brings them, and taking it back takes them back, whatever was reported meanwhile", async () => {
  await book.insertMatriz("blank", PARAMETROS);
  const at = (row: number, column: number) => ({ sheet: matriz.title, row, column });
  const rows = [9, 10];
  const changes: Changes = {
    cells: rows.map((row) => ({ place: at(row, CANTIDAD), before: "", after: 1, isFormula: false })),
    rows: [],
    formats: rows.flatMap((row) =>
      [CANTIDAD, META_A_LA_FECHA, AVANCE].map((column) => ({
        place: at(row, column),
        after: PERCENT_FORMAT,
      })),
    ),
  };
  const { undo } = await book.apply(changes, await book.read(), { what: "proposalsWritten" });
  expect(await formats(3)).toEqual([PERCENT, PERCENT, PLAIN]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(matriz.title).getRangeByIndexes(8, AVANCE, 1, 1).values = [[0.5]];
    await context.sync();
  });
  await undo!();
  expect(await formats(3)).toEqual([PLAIN, PLAIN, PLAIN]);
});
