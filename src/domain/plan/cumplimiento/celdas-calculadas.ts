import { CellValue } from "../../base/cell";
import { Parametros } from "../parametros/parametro";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { celdasDe } from "./fila";
import { Libro } from "./libro";

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
  libro?: Libro,
): readonly CeldasCalculadas[] {
  const cells = celdasDe(rows, given, libro);
  return rows.map((row, index) => {
    cells.turnTo(row, index);
    return Object.fromEntries(computed.map((key) => [key, cells.valueOf(key)]));
  });
}
