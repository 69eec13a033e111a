import { FilaCalculada, calcularFilas } from "../../domain/plan/cumplimiento/fila";
import { Informe, informe as informeOf } from "../../domain/plan/cumplimiento/informe";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { libroConMarco } from "../../domain/checks/rules/marco/sin-seguir";

/** What the pane shows of a matriz: its rows with their figures, and what they add up to. */
export interface Figures {
  readonly filas: readonly FilaCalculada[];
  readonly informe: Informe;
}

/** The figures of a matriz. Loaded with the first one that there is: a workbook without any has no figure to compute. */
export function figuresOf(reading: WorkbookReading, matriz: MatrizReading): Figures {
  const { parametros } = reading;
  const libro = libroConMarco(reading, matriz);
  const filas = calcularFilas(matriz.rows, parametros, libro);
  return { filas, informe: informeOf(matriz.rows, parametros, libro, filas) };
}
