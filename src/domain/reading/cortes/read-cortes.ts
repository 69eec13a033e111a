import { CellValue } from "../../base/cell";
import { CorteKey, cortes } from "../../plan/cortes/cortes";
import { CLASE, FilaDelHistorial, HistorialKey, historial } from "../../plan/cortes/historial";
import { ownTableFinder } from "../own-table";
import type { OwnRow } from "../own-table-reading";
import type { SheetGrid, WorkbookReading } from "../reading";
import type { CorteCerrado } from "./corte-cerrado";

const deCortes = ownTableFinder<CorteKey>({
  columns: cortes.columns,
  essential: ["corte", "version", "fecha", "sello", "primera"],
});

const delHistorial = ownTableFinder<HistorialKey>({
  columns: historial.columns,
  essential: ["clase", "corte", "version", "id", "sello"],
});

/** Finds the tables Cortes and Historial in the sheets of a workbook, wherever they are; null where there are none. */
export function readCortes(grids: readonly SheetGrid[]): Pick<WorkbookReading, "cortes" | "historial"> {
  const table = deCortes.read(grids);
  const rows = table?.rows.map((row) => ({ ...row, linea: complete(cortes, row.cells) }));
  return { cortes: table && { ...table, rows: rows! }, historial: delHistorial.read(grids) };
}

/** A row of Historial with a value in every column: the table may have lost some. */
export const filaDe = (cells: OwnRow<HistorialKey>["cells"]): FilaDelHistorial => complete(historial, cells);

/**
 * The rows of a corte among some of Historial.
 * @example filasDelCorte(corte, filas).length // corte.linea.cuantas, unless somebody deleted some
 */
export const filasDelCorte = (
  { linea }: Pick<CorteCerrado, "linea">,
  filas: readonly FilaDelHistorial[],
): readonly FilaDelHistorial[] =>
  filas.filter(
    ({ clase, matriz, corte, version }) =>
      clase === CLASE.corte && matriz === linea.matriz && corte === linea.corte && version === linea.version,
  );

const complete = <Key extends string>(
  { columns }: { readonly columns: readonly { readonly key: Key }[] },
  cells: Partial<Record<Key, CellValue>>,
) => Object.fromEntries(columns.map(({ key }) => [key, cells[key] ?? ""])) as Record<Key, CellValue>;
