import { FilaCalculada, calcularFilas } from "../cumplimiento/fila";
import { Parametros } from "../parametros/parametro";
import { MarcoReading, MatrizReading, TableReading } from "../reading/reading";
import { marcoOperativo } from "../tables/marco-operativo";
import { MatrizKey, matriz } from "../tables/matriz";
import { MarcoContext, MatrizContext } from "./check";
import { CheckedCells } from "./checked-cells";
import { NoisyRow, noiseIn } from "./noise";

/** The rows of some matrices with their figures, where somebody has computed them already: one per row, in order. */
export type FilasPorMatriz = ReadonlyMap<MatrizReading, readonly FilaCalculada[]>;

/** Some rows of a table. */
interface Part<Key extends string> {
  readonly reading: TableReading<Key>;
  readonly noise: readonly NoisyRow<Key>[];
  /** Their indices in the whole table; absent: it is the whole. */
  readonly indices?: readonly number[];
}

/** The rows that are the plan's; with `only`, those of some indices. */
function partOf<Key extends string>(whole: TableReading<Key>, only?: readonly number[]): Part<Key> {
  const noise = noiseIn(whole);
  if (noise.length === 0 && !only) return { reading: whole, noise };
  const noisy = new Set(noise.map(({ row }) => row));
  const indices = (only ?? [...whole.rows.keys()]).filter((index) => !noisy.has(whole.rows[index]!));
  return { reading: { ...whole, rows: indices.map((index) => whole.rows[index]!) }, noise, indices };
}

/** What checks are given of a marco; with `only`, of some of its rows. */
export function marcoContext(whole: MarcoReading, only?: readonly number[]): MarcoContext {
  const { reading, noise } = partOf(whole, only);
  return { reading, noise, cells: new CheckedCells(marcoOperativo, reading.rows) };
}

/** What checks are given of a matriz; with `only`, of some of its rows. Figures are computed when a check asks for one. */
export function matrizContext(
  whole: MatrizReading,
  parametros: Parametros,
  known: FilasPorMatriz,
  only?: readonly number[],
): MatrizContext {
  const { reading, noise, indices } = partOf(whole, only);
  const given = known.get(whole);
  const filas = (): readonly FilaCalculada[] => {
    if (!given) return calcularFilas(reading.rows, parametros);
    return indices ? indices.map((index) => given[index]!) : given;
  };
  const cells = new CheckedCells<MatrizKey>(matriz, reading.rows, once(filas), parametros);
  return { reading, noise, cells, parametros, isOurs: isOurs(whole) };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** The helpers that nobody writes by hand are there. */
function isOurs({ columns: { estado, aporte, pesoEfectivo } }: MatrizReading): boolean {
  return estado !== undefined && aporte !== undefined && pesoEfectivo !== undefined;
}
