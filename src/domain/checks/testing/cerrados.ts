import { CellValue } from "../../base/cell";
import { LineaDeCortes, cortes } from "../../plan/cortes/cortes";
import { CLASE, FilaDelHistorial, historial } from "../../plan/cortes/historial";
import { columnasDelSello, selloDeCorte, selloDeFila } from "../../plan/cortes/sello/sello";
import { OwnTable } from "../../plan/tables/column";
import { SheetGrid } from "../../reading";
import { sheet } from "../../reading/testing/sheet";
import { good } from "./tables";

/** A corte of the matriz that was closed: cells of its rows that matter; the others are right. */
export interface CorteDeEjemplo {
  readonly fecha: number;
  readonly filas: readonly Partial<FilaDelHistorial>[];
}

const blank = <Key extends string>({ columns }: { readonly columns: readonly { readonly key: Key }[] }) =>
  Object.fromEntries(columns.map(({ key }) => [key, ""])) as Record<Key, CellValue>;

/** A table of ours in a sheet of its own, from A1 on. */
export function ownTableSheet<Key extends string>(
  { tableName: name, columns }: OwnTable<Key>,
  rows: readonly Readonly<Record<Key, CellValue>>[],
): SheetGrid {
  const cells = rows.map((row) => columns.map(({ key }) => row[key]));
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  return sheet([columns.map(({ heading }) => heading), ...cells], { name, tables: [{ name, ...area }] });
}

/** The sheets Cortes and Historial of some cortes of the table Matriz, one after another, each with its sello. */
export function cortesSheets(cerrados: readonly CorteDeEjemplo[]): readonly SheetGrid[] {
  const lineas: LineaDeCortes[] = [];
  const todas: FilaDelHistorial[] = [];
  cerrados.forEach(({ fecha, filas }, index) => {
    const corte = index + 1;
    const guardadas = filas.map((cells, row): FilaDelHistorial => {
      const own = { clase: CLASE.corte, matriz: "Matriz", corte, version: 1, codigo: `1.${row + 1}` };
      const fila = { ...blank(historial), ...(good as Partial<FilaDelHistorial>), ...own, ...cells };
      return { ...fila, sello: cells.sello ?? selloDeFila(fila) };
    });
    const linea = {
      ...blank(cortes),
      matriz: "Matriz",
      corte,
      version: 1,
      fecha,
      estado: "definitivo",
      columnas: columnasDelSello,
      primera: todas.length + 1,
      cuantas: guardadas.length,
    };
    const sellos = guardadas.map(({ id, sello }) => ({ id, sello: String(sello) }));
    lineas.push({ ...linea, sello: selloDeCorte(linea, sellos) });
    todas.push(...guardadas);
  });
  return [ownTableSheet(cortes, lineas), ownTableSheet(historial, todas)];
}
