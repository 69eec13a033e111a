import { CellValue } from "../../base/cell";
import { completarParametros } from "../parametros/completar";
import { Parametros } from "../parametros/parametro";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { CeldasDeFila } from "./celdas-de-fila";
import { contarNumeros, isTypedOver } from "./fila";

const computed = matriz.columns.flatMap(({ key, formula }) => (formula ? [key] : []));

/** What the cells with a formula say in a row of the matriz, by the keys of their columns. */
export type CeldasCalculadas = Readonly<Partial<Record<MatrizKey, CellValue>>>;

/**
 * What every formula of a table gives, row by row, for whoever writes the table where nothing calculates.
 *
 * @param rows all of the table, its blank rows too: they have formulas as well
 */
export function celdasCalculadas(
  rows: readonly TableRow<MatrizKey>[],
  given: Parametros,
): readonly CeldasCalculadas[] {
  const cells = new CeldasDeFila(completarParametros(given), contarNumeros(rows));
  return rows.map((row) => {
    cells.turnTo(row, isTypedOver(row));
    return Object.fromEntries(computed.map((key) => [key, cells.valueOf(key)]));
  });
}
