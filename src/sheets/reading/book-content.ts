import { CellValue, isBlank, isHiddenText } from "../../domain/base/cell";
import { accionesDelMarco, comite, conteos, tablasOrganizadas } from "../../domain/plan/parametros/tablas";
import { tablaDeObservaciones } from "../../domain/plan/tables/observaciones";
import { OwnTable } from "../../domain/plan/tables/column";
import { ExtraColumn } from "../../domain/proposals/organized";
import { comoProgramacion, pesosDe, resumenOf } from "../../domain/reading";
import { filaDe } from "../../domain/reading/cortes/read-cortes";
import { SheetGrid, TableReading } from "../../domain/reading/reading";
import { BookContent } from "../book";
import { RowToWrite, TableToWrite } from "../table-block";
import { FullReading } from "./full-reading";
import { findTable } from "./find-tables";

/**
 * What a workbook that was read holds, to write it again: the first marco and the first matriz, with what people wrote
 * in them, and without what their formulas give. A copy of a workbook is this with fewer rows.
 *
 * @example await writeBook(bookSheets(bookContentOf(readBook(bytes))))
 */
export function bookContentOf({ grids, reading }: FullReading): BookContent {
  const {
    parametros,
    marcos: [marco],
    matrices: [matriz],
    excepciones,
    programacion,
    cortes,
    historial,
  } = reading;
  const resumen = matriz && resumenOf(reading, matriz);
  return {
    parametros,
    counts: rowsOf(grids, conteos),
    committee: rowsOf(grids, comite),
    acciones: rowsOf(grids, accionesDelMarco),
    organizadas: rowsOf(grids, tablasOrganizadas),
    firmas: reading.firmas.length > 0,
    ...(marco && { marco: tableOf(marco, grids) }),
    ...(matriz && { matriz: tableOf(matriz, grids) }),
    ...(resumen && { resumen: { pesos: pesosDe(resumen) } }),
    ...(programacion && { programacion: comoProgramacion(programacion) }),
    ...(excepciones && { excepciones: excepciones.rows }),
    ...(reading.listado && { observaciones: rowsOf(grids, tablaDeObservaciones) }),
    ...(cortes && { cortes: cortes.rows.map(({ linea }) => linea) }),
    ...(historial && { historial: historial.rows.map(({ cells }) => filaDe(cells)) }),
  };
}

type Rows = readonly (readonly CellValue[])[];

/** Of a table of Parámetros, down to its last line with something in it. */
function rowsOf(grids: readonly SheetGrid[], table: OwnTable): Rows {
  const rows = findTable(grids, table)?.rows ?? [];
  return rows.slice(0, rows.findLastIndex((row) => !row.every(isBlank)) + 1);
}

function tableOf<Key extends string>(
  table: TableReading<Key>,
  grids: readonly SheetGrid[],
): TableToWrite<Key> {
  return { rows: table.rows.map(writtenIn), extras: extrasOf(table, grids) };
}

/** What stands in a row's own cells: neither what a formula gives, nor what is read into it from the row above. */
function writtenIn<Key extends string>({
  values,
  formulas,
  carried,
}: TableReading<Key>["rows"][number]): RowToWrite<Key> {
  const written: Partial<Record<Key, CellValue>> = {};
  for (const key of Object.keys(values) as Key[]) {
    if (values[key] !== "" && formulas[key] === undefined && !carried.includes(key))
      written[key] = values[key];
  }
  return written;
}

/** The columns that Excel's table has besides, as the texts that they show. */
function extrasOf(
  { sheet, tableName, columns, headerRow, rows }: TableReading<string>,
  grids: readonly SheetGrid[],
): readonly ExtraColumn[] {
  const grid = grids.find(({ name }) => name === sheet);
  const table = grid?.tables.find(({ name }) => name === tableName);
  if (!grid || !table) return [];
  const ours = new Set(Object.values(columns));
  const textAt = (row: number, column: number) => {
    const [r, c] = [row - 1 - grid.row, column - grid.column];
    const shown = grid.texts?.[r]?.[c] ?? "";
    return shown === "" || isHiddenText(shown) ? String(grid.values[r]?.[c] ?? "") : shown;
  };
  return Array.from({ length: table.columns }, (_, index) => table.column + index)
    .filter((column) => !ours.has(column))
    .map((column) => ({
      heading: textAt(headerRow, column),
      values: rows.map(({ number }) => textAt(number, column)),
    }));
}
