import { CellValue } from "../../base/cell";
import { print } from "../../plan/formula/print";
import { tableReferences } from "../../plan/formula/references";
import { readWorkbook } from "../../reading";
import { WorkbookReading } from "../../reading/reading";
import { sheet } from "../../reading/testing/sheet";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";

/** For tests: a cell as its value, or its formula and what it shows. */
export type Cell = CellValue | readonly [formula: string, value: CellValue];
export type MatrizCells = Partial<Record<MatrizKey, Cell>>;

const marcoHeadings = marcoOperativo.columns.map(({ heading }) => heading);

export const marcoSheet = (rows: readonly Partial<Record<MarcoKey, Cell>>[]) =>
  sheet([marcoHeadings, ...rows.map((row) => marcoOperativo.columns.map(({ key }) => row[key] ?? ""))], {
    name: "Marco",
  });

const references = tableReferences("Matriz", matriz);
const formulas = new Map(
  matriz.columns.flatMap(({ key, formula }) =>
    formula ? [[key, `=${print(formula, references)}`] as const] : [],
  ),
);

/** A matriz as the add-in inserts it, with its formulas: an Excel table from A1 on. */
export function matrizSheet(rows: readonly MatrizCells[]) {
  const cells = rows.map((row) =>
    matriz.columns.map(({ key }): Cell => {
      const formula = formulas.get(key);
      return row[key] ?? (formula === undefined ? "" : [formula, ""]);
    }),
  );
  return sheet([matriz.columns.map(({ heading }) => heading), ...cells], {
    name: "Matriz",
    tables: [{ name: "Matriz", row: 0, column: 0, rows: rows.length + 1, columns: matriz.columns.length }],
  });
}

/** Cells of a row of the matriz where nothing is wrong. */
export const good: MatrizCells = {
  accion: "Actualizar el sitio web",
  indicador: "Puntos con conexión",
  meta: "10 puntos",
  codigo: "1.1",
  tipo: "se va sumando",
  cantidad: 10,
};

/** inicio del plan 3-sep-2008, corte 31-dic-2008 */
export const parametros = { inicio_plan: 39694, fecha_corte: 39813, estado_corte: "abierto" };

export function readingOf(
  rows: readonly MatrizCells[],
  more: Parameters<typeof readWorkbook>[1] = {},
): WorkbookReading {
  return readWorkbook([matrizSheet(rows)], { parametros, hasParametros: true, ...more });
}
