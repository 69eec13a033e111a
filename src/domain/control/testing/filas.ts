import { good, MatrizCells, parametros, readingOf } from "../../checks/testing/tables";
import { calcularFilas, FilaCalculada } from "../../plan/cumplimiento/fila";
import { semaforoDelPreset } from "../../plan/parametros/parametros";
import { presets } from "../../plan/semaforo/presets";
import { MatrizReading, WorkbookReading } from "../../reading/reading";

/** A workbook with these rows of the matriz, and the rows with their figures. */
export function filasCon(rows: readonly MatrizCells[]): {
  readonly reading: WorkbookReading;
  readonly matriz: MatrizReading;
  readonly filas: readonly FilaCalculada[];
} {
  const all = { ...parametros, ...semaforoDelPreset(presets[0]) };
  const reading = readingOf(
    rows.map((row, index) => ({ ...good, codigo: `1.${index + 1}`, ...row })),
    { parametros: all },
  );
  const [matriz] = reading.matrices;
  return { reading, matriz: matriz!, filas: calcularFilas(matriz!.rows, all) };
}
