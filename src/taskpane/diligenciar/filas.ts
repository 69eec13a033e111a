import { FilaCalculada, calcularFilas } from "../../domain/plan/cumplimiento/fila";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { Libro } from "../../domain/plan/cumplimiento/libro";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { Reporte, clavesDe, conReporte, respondePor } from "../../domain/proposals/reporte";
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

/** A row with what would be written in it. */
export type ConReporte = (fila: FilaCalculada, reporte: Reporte) => FilaCalculada;

/**
 * What a row would say with a reporte, by the same formulas as the whole table: none of the figures that are shown look
 * at another row. One that has no formulas would go on saying nothing.
 */
export function calculadora(parametros: Parametros, libro: Libro): ConReporte {
  return (fila, reporte) => {
    const row = conReporte(fila.row, reporte);
    if (fila.estado === ESTADO.sinFormulas) return { ...fila, row };
    return calcularFilas([row], parametros, libro)[0]!;
  };
}

/**
 * The rows that somebody answers for, in the order of the sheet; spare ones are nobody's.
 * @param filas every row of the matriz with its figures
 */
export function filasPropias(
  matriz: MatrizReading,
  filas: readonly FilaCalculada[],
  conLoDicho: ConReporte,
  deQuien: DeQuien,
  pendientes: Lote,
): readonly FilaPropia[] {
  const isMine = deQuien === null ? () => true : respondePor(deQuien);
  return [...clavesDe(matriz.rows)].flatMap(([key, row], index): readonly FilaPropia[] => {
    const fila = filas[index];
    if (!fila || fila.estado === null || !isMine(row)) return [];
    const dicho = pendientes.get(key);
    if (!dicho) return [{ key, fila, enCamino: false }];
    return [{ key, fila: conLoDicho(fila, dicho.reporte), enCamino: true }];
  });
}

/** Whether somebody said something of the row. */
export const tieneReporte = ({ row: { values } }: FilaCalculada): boolean =>
  values.avance !== "" || values.reportado !== "";
