import { FilaCalculada, calcularFilas } from "../../domain/plan/cumplimiento/fila";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";
import { clavesDe, conReporte, respondePor } from "../../domain/proposals/reporte";
import { MatrizReading } from "../../domain/reading/reading";
import { Lote } from "./escritor";
import { DeQuien } from "./recordado";

/** A row that the person fills in. */
export interface FilaPropia {
  readonly key: string;
  /** With what was said of it, though it does not stand in the sheet yet. */
  readonly fila: FilaCalculada;
  readonly enCamino: boolean;
}

/** The row with its figures, by the same formulas as the whole table: none of those that are shown look at another row. */
export function calcularFila(row: TableRow<MatrizKey>, parametros: Parametros): FilaCalculada {
  return calcularFilas([row], parametros)[0]!;
}

/**
 * The rows that somebody answers for, in the order of the sheet; spare ones are nobody's.
 * @param filas every row of the matriz with its figures
 */
export function filasPropias(
  matriz: MatrizReading,
  filas: readonly FilaCalculada[],
  parametros: Parametros,
  deQuien: DeQuien,
  pendientes: Lote,
): readonly FilaPropia[] {
  const isMine = deQuien === null ? () => true : respondePor(deQuien);
  return [...clavesDe(matriz.rows)].flatMap(([key, row], index): readonly FilaPropia[] => {
    const fila = filas[index];
    if (!fila || fila.estado === null || !isMine(row)) return [];
    const dicho = pendientes.get(key);
    if (!dicho) return [{ key, fila, enCamino: false }];
    return [{ key, fila: calcularFila(conReporte(row, dicho.reporte), parametros), enCamino: true }];
  });
}

/** Whether somebody said something of the row. */
export const tieneReporte = ({ row: { values } }: FilaCalculada): boolean =>
  values.avance !== "" || values.reportado !== "";
