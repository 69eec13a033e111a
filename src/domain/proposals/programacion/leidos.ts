import { serialDate } from "../../base/date";
import { RowToPropose, amountOf, readRowMeta } from "../../language/meta";
import { PuntoProgramado } from "./punto";

/**
 * What a meta with years says that must be reached by the end of each, in the unit of its Cantidad.
 * @example puntosLeidos({ meta: "10 talleres (2 en 2024, 3 en 2025, 5 en 2026)" }).map(({ valor }) => valor) // [2, 5, 10]
 */
export function puntosLeidos(row: RowToPropose): readonly PuntoProgramado[] {
  const meta = readRowMeta(row);
  return meta.programacion.map(({ hasta: { year, month, day }, cantidad }) => ({
    hasta: serialDate(year, month, day),
    valor: amountOf({ ...meta, quantity: cantidad }),
  }));
}
