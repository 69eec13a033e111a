import { FilaCalculada, calcularFilas } from "../cumplimiento/fila";
import { completarParametros } from "../parametros/completar";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { MatrizContext } from "./check";
import { Observation } from "./observation";
import { checks } from "./registry";

/** The rows of some matrices with their figures, where somebody has computed them already: one per row, in order. */
export type FilasPorMatriz = ReadonlyMap<MatrizReading, readonly FilaCalculada[]>;

/**
 * Runs every check on what was read of a workbook. Linear in the number of rows; never throws.
 * @param known figures that need not be computed again
 * @returns observaciones in the order of the checks and, within one, of the sheet
 */
export function checkWorkbook(reading: WorkbookReading, known: FilasPorMatriz = new Map()): Observation[] {
  const parametros = completarParametros(reading.parametros);
  const contexts = reading.matrices.map((matriz): MatrizContext => ({
    reading: matriz,
    filas: known.get(matriz) ?? calcularFilas(matriz.rows, parametros),
    parametros,
    isOurs: isOurs(matriz),
  }));
  const found: Observation[] = [];
  for (const check of checks) {
    for (const marco of reading.marcos) append(found, check.marco?.({ reading: marco }));
    for (const context of contexts) append(found, check.matriz?.(context));
    append(found, check.workbook?.(reading));
  }
  return found;
}

/** Not by spreading: a hundred thousand arguments are too many. */
function append(found: Observation[], more: readonly Observation[] = []): void {
  for (const observation of more) found.push(observation);
}

/** The helpers that nobody writes by hand are there. */
function isOurs(matriz: MatrizReading): boolean {
  const { estado, aporte, pesoEfectivo } = matriz.columns;
  return estado !== undefined && aporte !== undefined && pesoEfectivo !== undefined;
}
