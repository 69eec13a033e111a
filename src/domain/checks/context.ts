import { FilaCalculada, calcularFilas } from "../cumplimiento/fila";
import { Parametros } from "../parametros/parametro";
import { MarcoReading, MatrizReading } from "../reading/reading";
import { marcoOperativo } from "../tables/marco-operativo";
import { MatrizKey, matriz } from "../tables/matriz";
import { MarcoContext, MatrizContext } from "./check";
import { CheckedCells } from "./checked-cells";

/** The rows of some matrices with their figures, where somebody has computed them already: one per row, in order. */
export type FilasPorMatriz = ReadonlyMap<MatrizReading, readonly FilaCalculada[]>;

/** What checks are given of a marco; with `only`, of some of its rows. */
export function marcoContext(whole: MarcoReading, only?: readonly number[]): MarcoContext {
  const reading = only ? { ...whole, rows: only.map((index) => whole.rows[index]!) } : whole;
  return { reading, cells: new CheckedCells(marcoOperativo, reading.rows) };
}

/** What checks are given of a matriz; with `only`, of some of its rows. Figures are computed when a check asks for one. */
export function matrizContext(
  whole: MatrizReading,
  parametros: Parametros,
  known: FilasPorMatriz,
  only?: readonly number[],
): MatrizContext {
  const reading = only ? { ...whole, rows: only.map((index) => whole.rows[index]!) } : whole;
  const given = known.get(whole);
  const filas = (): readonly FilaCalculada[] => {
    if (!given) return calcularFilas(reading.rows, parametros);
    return only ? only.map((index) => given[index]!) : given;
  };
  const cells = new CheckedCells<MatrizKey>(matriz, reading.rows, once(filas), parametros);
  return { reading, cells, parametros, isOurs: isOurs(whole) };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The helpers that nobody writes by hand are there. */
function isOurs({ columns: { estado, aporte, pesoEfectivo } }: MatrizReading): boolean {
  return estado !== undefined && aporte !== undefined && pesoEfectivo !== undefined;
}
