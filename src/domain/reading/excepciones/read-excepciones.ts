import { CellValue, isBlank } from "../../base/cell";
import { leerFecha } from "../../base/written-dates";
import { normalizeHeading } from "../heading";
import type { SheetGrid } from "../reading";
import {
  Excepcion,
  ExcepcionKey,
  ExcepcionRow,
  ExcepcionesReading,
  columnasDeExcepciones,
} from "./excepcion";
import { foundText } from "./found-text";

/** Without these it is another table. */
const ESSENTIAL: readonly ExcepcionKey[] = ["regla", "columna", "motivo"];

/** The headings stand below a title at most. */
const FARTHEST_HEADER = 30;

/**
 * Finds the table Excepciones in the sheets of a workbook and reads it, also after people moved its columns, renamed its
 * sheet or added rows by hand. Null where there is none.
 */
export function readExcepciones(grids: readonly SheetGrid[]): ExcepcionesReading | null {
  for (const grid of grids) {
    const rows = Math.min(grid.values.length, FARTHEST_HEADER);
    for (let header = 0; header < rows; header++) {
      const columns = columnsIn(grid.values[header]!, grid.column);
      if (columns) return readBody(grid, header, columns);
    }
  }
  return null;
}

/** Whether the headings of the table stand in one of some rows. */
export const hasExcepcionesHeadings = (rows: SheetGrid["values"]): boolean =>
  rows.slice(0, FARTHEST_HEADER).some((row) => columnsIn(row, 0) !== null);

type Columns = Partial<Record<ExcepcionKey, number>>;

const byHeading: ReadonlyMap<string, ExcepcionKey> = new Map(
  [...columnasDeExcepciones]
    .reverse()
    .flatMap(({ key, heading, aliases }) =>
      [heading, ...aliases].map((text) => [normalizeHeading(text), key] as const),
    ),
);

/** @param first the sheet column of the first cell */
function columnsIn(cells: readonly CellValue[], first: number): Columns | null {
  // Most rows of a workbook are not it, and normalising each text of all of them is dear.
  if (!cells.some((cell) => typeof cell === "string" && /^\s*regla/i.test(cell))) return null;
  const columns: Columns = {};
  cells.forEach((cell, index) => {
    const key = typeof cell === "string" ? byHeading.get(normalizeHeading(cell)) : undefined;
    if (key !== undefined) columns[key] ??= first + index;
  });
  return ESSENTIAL.every((key) => columns[key] !== undefined) ? columns : null;
}

function readBody(grid: SheetGrid, header: number, columns: Columns): ExcepcionesReading {
  const table = grid.tables.find(({ row }) => row === grid.row + header);
  const end = table ? header + table.rows : endOf(grid, header, columns);
  const rows: ExcepcionRow[] = [];
  const blankRows: number[] = [];
  for (let index = header + 1; index < end; index++) {
    const cells = cellsOf(grid, index, columns);
    const number = grid.row + index + 1;
    if (Object.values(cells).every(isBlank)) blankRows.push(number);
    else rows.push({ ...excepcionOf(cells), number, cells });
  }
  return {
    sheet: grid.name,
    tableName: table?.name,
    columns,
    headings: headingsIn(grid, header, columns),
    headerRow: grid.row + header + 1,
    rows,
    blankRows,
    lastRow: grid.row + end,
  };
}

const headingsIn = (grid: SheetGrid, header: number, columns: Columns) =>
  Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, String(grid.values[header]![column - grid.column])]),
  );

/** A plain range ends at its first blank row. */
function endOf(grid: SheetGrid, header: number, columns: Columns): number {
  let end = header + 1;
  while (end < grid.values.length && !Object.values(cellsOf(grid, end, columns)).every(isBlank)) end++;
  return end;
}

function cellsOf(grid: SheetGrid, index: number, columns: Columns): Partial<Record<ExcepcionKey, CellValue>> {
  const cells: Partial<Record<ExcepcionKey, CellValue>> = {};
  for (const { key } of columnasDeExcepciones) {
    const column = columns[key];
    if (column !== undefined) cells[key] = grid.values[index]?.[column - grid.column] ?? "";
  }
  return cells;
}

function excepcionOf(cells: Partial<Record<ExcepcionKey, CellValue>>): Excepcion {
  const text = (key: ExcepcionKey) => String(cells[key] ?? "").trim();
  const { fecha = "", encontrado } = cells;
  return {
    fecha: typeof fecha === "number" ? fecha : leerFecha(String(fecha)),
    regla: text("regla"),
    codigo: text("codigo"),
    accion: text("accion"),
    indicador: text("indicador"),
    columna: text("columna"),
    encontrado: foundText(encontrado, text("columna")),
    motivo: text("motivo"),
    quien: text("quien"),
    hoja: text("hoja"),
  };
}
