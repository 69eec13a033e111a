import { CellValue } from "../../base/cell";
import { leerFecha } from "../../base/written-dates";
import { ownTableFinder } from "../own-table";
import type { SheetGrid } from "../reading";
import { Excepcion, ExcepcionKey, ExcepcionesReading, columnasDeExcepciones } from "./excepcion";
import { foundText } from "./found-text";

const finder = ownTableFinder<ExcepcionKey>({
  columns: columnasDeExcepciones,
  essential: ["regla", "columna", "motivo"],
});

/** Whether the headings of the table stand in one of some rows. */
export const hasExcepcionesHeadings = finder.hasHeadings;

/** Finds the table Excepciones in the sheets of a workbook and reads it. Null where there is none. */
export function readExcepciones(grids: readonly SheetGrid[]): ExcepcionesReading | null {
  const table = finder.read(grids);
  return table && { ...table, rows: table.rows.map((row) => ({ ...row, ...excepcionOf(row.cells) })) };
}

function excepcionOf(cells: Partial<Record<ExcepcionKey, CellValue>>): Excepcion {
  const text = (key: ExcepcionKey) => String(cells[key] ?? "").trim();
  const { fecha = "", encontrado } = cells;
  return {
    fecha: typeof fecha === "number" ? fecha : leerFecha(String(fecha)),
    observacion: text("observacion"),
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
