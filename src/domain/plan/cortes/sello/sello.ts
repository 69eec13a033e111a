import { CellValue } from "../../../base/cell";
import { OwnColumn, columnOf } from "../../tables/column";
import { CorteKey, LineaDeCortes, columnasConSello, cortes } from "../cortes";
import { FilaDelHistorial, HistorialKey, columnasGuardadas, historial } from "../historial";
import { canonico } from "./canonico";
import { fnv1a64 } from "./fnv";

/** Between what two cells say: nobody types it. */
const SEPARATOR = "\u001f";

/** How rows are sealed, and over which columns: a corte says it, so that it can be checked when there are more columns. */
const VERSION = 1;
const SEALED: readonly HistorialKey[] = [...columnasGuardadas, "origenDeLaMeta"];

/** What a corte that is closed today says of its sello: "1:id,codigo,accion,…". */
export const columnasDelSello = `${VERSION}:${SEALED.join(",")}`;

const known = new Map<string, HistorialKey>(historial.columns.map(({ key }) => [key, key]));

/** The columns that a corte says that its sello is over; null where this program does not know how it was sealed. */
function selladasSegun(columnas: CellValue): readonly HistorialKey[] | null {
  const [, version, keys] = /^(\d+):(.*)$/.exec(String(columnas)) ?? [];
  if (version !== String(VERSION) || keys === undefined) return null;
  const sealed = keys.split(",").map((key) => known.get(key));
  return sealed.every((key) => key !== undefined) ? sealed : null;
}

const sealed = <Key extends string>(
  cells: Readonly<Record<Key, CellValue>>,
  keys: readonly Key[],
  table: { readonly tableName: string; readonly columns: readonly OwnColumn<Key>[] },
) => keys.map((key) => canonico(cells[key] ?? "", columnOf(table, key).type)).join(SEPARATOR);

/** The sello of a row of Historial, over the columns that are sealed today. */
export const selloDeFila = (fila: FilaDelHistorial, keys: readonly HistorialKey[] = SEALED): string =>
  fnv1a64(sealed(fila, keys, historial));

/**
 * The sello of a corte: over what its line says and the sellos of its rows, whose order does not matter.
 * @param sellos of its rows, each with the row's Id
 */
export function selloDeCorte(
  linea: Readonly<Record<CorteKey, CellValue>>,
  sellos: readonly { readonly id: CellValue; readonly sello: string }[],
): string {
  const ordered = sellos.map(({ id, sello }) => `${id}${SEPARATOR}${sello}`).sort();
  return fnv1a64([sealed(linea, columnasConSello, cortes), ...ordered].join("\n"));
}

/** What is left of a closed corte: all of it, or what of it was changed since. */
export type Integridad =
  | { readonly kind: "intacto" }
  /** It was sealed by another version of the program: nothing can be said. */
  | { readonly kind: "otroSello" }
  | {
      readonly kind: "cambiado";
      /** The rows whose cells no longer are what was sealed. */
      readonly filas: readonly FilaDelHistorial[];
      /** How many rows there are of those that there were. */
      readonly hay: number;
      readonly de: number;
    };

/**
 * Whether Historial and Cortes still say of a corte what they said when it was closed.
 * @param filas its rows in Historial
 */
export function integridadDe(linea: LineaDeCortes, filas: readonly FilaDelHistorial[]): Integridad {
  const keys = selladasSegun(linea.columnas);
  if (!keys) return { kind: "otroSello" };
  const now = filas.map((fila) => ({ fila, id: fila.id, sello: selloDeFila(fila, keys) }));
  const changed = now.filter(({ fila, sello }) => fila.sello !== sello).map(({ fila }) => fila);
  if (changed.length === 0 && selloDeCorte(linea, now) === linea.sello) return { kind: "intacto" };
  return { kind: "cambiado", filas: changed, hay: filas.length, de: Number(linea.cuantas) || 0 };
}
