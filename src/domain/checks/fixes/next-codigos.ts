import { CellValue } from "../../base/cell";
import { keyForPeople } from "../../language/spelling/same-text";
import { MatrizReading } from "../../reading/reading";

const CODIGO = /^(.+\.)(\d+)$/;

/**
 * Gives the next Código of an acción, never the same twice: after 1.1 and 1.2 comes 1.3, then 1.4; "" for an acción
 * without a Código that ends in a number.
 */
export function nextCodigos({ rows }: MatrizReading): (accion: CellValue) => string {
  const prefixes = new Map<string, string>();
  const last = new Map<string, number>();
  for (const { values } of rows) {
    const [, prefix, number] = CODIGO.exec(String(values.codigo).trim()) ?? [];
    if (prefix === undefined) continue;
    const accion = keyForPeople(values.accion);
    if (!prefixes.has(accion)) prefixes.set(accion, prefix);
    last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(number)));
  }
  return (accion) => {
    const prefix = prefixes.get(keyForPeople(accion));
    if (prefix === undefined) return "";
    const next = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, next);
    return `${prefix}${next}`;
  };
}
