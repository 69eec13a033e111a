import { CellValue, isBlank } from "../../base/cell";
import { keyForExcel } from "../../base/text";

/**
 * Makes a counter that gives each row its Código: the acción's number by order of appearance and the row's within it.
 * A row without acción has none.
 *
 * @param after the number of the last acción that there is
 * @example const codigoOf = accionNumbers(); codigoOf("A") // "1.1"; codigoOf("B") // "2.1"; codigoOf("a") // "1.2"
 */
export function accionNumbers(after = 0): (accion: CellValue) => string {
  const acciones = new Map<string, { readonly number: number; rows: number }>();
  return (accion) => {
    if (isBlank(accion)) return "";
    const key = keyForExcel(String(accion));
    const group = acciones.get(key) ?? { number: after + acciones.size + 1, rows: 0 };
    acciones.set(key, group);
    group.rows++;
    return `${group.number}.${group.rows}`;
  };
}
