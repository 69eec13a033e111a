import { CellValue } from "../../base/cell";
import { FilaDelHistorial, ORIGEN, columnasDeControl, columnasGuardadas } from "../../plan/cortes/historial";
import { columnOf } from "../../plan/tables/column";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;

const escritas = [...columnasGuardadas, ...columnasDeControl].filter((key) => !columnOf(matriz, key).formula);

/**
 * The rows of a corte as rows of a matriz, to compute them again: what was written in them, and the meta a la fecha
 * where somebody had typed it.
 *
 * @example calcularFilas(comoMatriz(filas), parametrosDe(linea), libro)[0]?.cumplimiento // filas[0].cumplimiento
 */
export const comoMatriz = (filas: readonly FilaDelHistorial[]): readonly TableRow<MatrizKey>[] =>
  filas.map((fila, index) => {
    const written = Object.fromEntries(escritas.map((key) => [key, fila[key]]));
    const typed = fila.origenDeLaMeta === ORIGEN.escrita ? { metaALaFecha: fila.metaALaFecha } : {};
    return { number: index + 1, values: { ...blank, ...written, ...typed }, formulas: {}, carried: [] };
  });
