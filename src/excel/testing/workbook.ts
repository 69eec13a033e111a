import { matriz } from "../../domain/plan/tables/matriz";
import { Row } from "./worked-rows";

/** Writes rows in the body of a matriz as a person would: the cells that nobody computes, from its first row on. */
export async function fillMatriz(rows: readonly Row[], tableName = "Matriz"): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
    matriz.columns.forEach(({ key, filledBy }, column) => {
      if (filledBy === "formula" || filledBy === "proposal") return;
      const range = body.getCell(0, column).getResizedRange(rows.length - 1, 0);
      range.values = rows.map((row) => [row[key] ?? ""]);
    });
    await context.sync();
  });
}

/** Writes texts in the first column of a table, from its first row on. */
export async function fillList(tableName: string, texts: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
    body.getCell(0, 0).getResizedRange(texts.length - 1, 0).values = texts.map((text) => [text]);
    await context.sync();
  });
}

/** Values, formulas and more of some cells. */
export async function readCells(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,formulas,numberFormat,text");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      numberFormat: range.numberFormat,
      text: range.text,
    };
  });
}
