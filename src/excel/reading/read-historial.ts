import { CellValue } from "../../domain/base/cell";
import { FilaDelHistorial } from "../../domain/plan/cortes/historial";
import { CorteCerrado } from "../../domain/reading/cortes/corte-cerrado";
import { filaDe, filasDelCorte, readCortes } from "../../domain/reading/cortes/read-cortes";
import { WorkbookReading } from "../../domain/reading/reading";
import { inExcel } from "../host/in-excel";
import { readByBlocks } from "./blocks";

/**
 * The rows of some closed cortes. One batch: Cortes says where they begin in Historial and how many they are. Where they
 * are no longer there, because somebody sorted the table or took rows out of it, all of it is read, in one more.
 */
export const readHistorial = (
  cortes: readonly CorteCerrado[],
  { historial }: WorkbookReading,
): Promise<readonly (readonly FilaDelHistorial[])[]> =>
  inExcel(async (context) => {
    const name = historial?.tableName;
    if (name === undefined) return cortes.map(() => []);
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    header.load("values,columnCount");
    const used = table.getRange();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const blocks = cortes.map(({ linea }) => {
      const first = header.getOffsetRange(Number(linea.primera) || 1, 0);
      const range = first.getResizedRange(Math.max(0, Number(linea.cuantas) - 1), 0);
      range.load("values");
      return range;
    });
    const { worksheet } = table;
    worksheet.load("name");
    await context.sync();
    const filasIn = (body: readonly (readonly CellValue[])[]) =>
      filasOf(header.values[0] as CellValue[], body);
    const found = cortes.map((corte, index) =>
      filasDelCorte(corte, filasIn(blocks[index]!.values as CellValue[][])),
    );
    if (found.every((filas, index) => filas.length === cortes[index]!.linea.cuantas)) return found;
    const [whole] = await readByBlocks(context, [
      {
        name: worksheet.name,
        used,
        wanted: "values",
        read: ({ values }) => ({ values: values as CellValue[][] }),
      },
    ]);
    const all = filasIn(whole!.values.slice(1));
    return cortes.map((corte) => filasDelCorte(corte, all));
  });

/** Cells below the headings of Historial as what they say. */
function filasOf(
  headings: readonly CellValue[],
  body: readonly (readonly CellValue[])[],
): readonly FilaDelHistorial[] {
  const values = [headings, ...body];
  const grid = { name: "", row: 0, column: 0, values, formulas: values, tables: [], protected: false };
  return readCortes([grid]).historial?.rows.map(({ cells }) => filaDe(cells)) ?? [];
}
