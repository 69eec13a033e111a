import { CellValue } from "../../src/domain/base/cell";
import { calcularFilas } from "../../src/domain/plan/cumplimiento/fila";
import { Parametros } from "../../src/domain/plan/parametros/parametro";
import { MatrizKey, matriz } from "../../src/domain/plan/tables/matriz";
import { readRows } from "./matriz-workbook";
import { RandomRow } from "./random-rows";

/** What the pane and the sheet both compute of a row, by the column that says it there. */
export const compared = [
  "metaALaFecha",
  "metaCalculada",
  "metaFinal",
  "unidades",
  "calculo",
  "cumplimiento",
  "avanceDelPlan",
  "frenteALaMetaFinal",
  "estado",
  "semaforo",
  "situacion",
  "aporte",
  "pesoEfectivo",
  "cifraQueEntra",
  "pesoEnElPlan",
  "aporteAlPlan",
] as const;

/** Relative, as far as two orders of the same sums may differ. */
const TOLERANCE = 1e-9;

/** Whether a figure of the pane and one of the sheet are the same to 1e-9, or the same text. */
export function agree(pane: CellValue, sheet: CellValue): boolean {
  if (typeof pane !== "number" || typeof sheet !== "number") return pane === sheet;
  return Math.abs(pane - sheet) <= TOLERANCE * Math.max(1, Math.abs(pane));
}

/**
 * Where the pane's figures and those that a spreadsheet computed with the sheet's formulas differ; empty when they
 * agree. `sheetValue` gives the computed cell of a row, from 0, in a column of the matriz, "" when blank.
 */
export function disagreements(
  rows: readonly RandomRow[],
  parametros: Parametros,
  sheetValue: (row: number, column: number) => CellValue,
): readonly string[] {
  const indexOf = (key: MatrizKey) => matriz.columns.findIndex((column) => column.key === key);
  return calcularFilas(readRows(rows), parametros).flatMap((fila, row) =>
    compared.flatMap((key) => {
      const pane = fila[key] ?? "";
      const sheet = sheetValue(row, indexOf(key));
      if (agree(pane, sheet)) return [];
      return [
        `${key}: pane ${pane}, sheet ${sheet} in ${JSON.stringify(rows[row])} with ${JSON.stringify(parametros)}`,
      ];
    }),
  );
}
