import { cifrasCalculadas, cifrasPorCalcular } from "../../plan/cumplimiento/cifras";
import { Libro } from "../../plan/cumplimiento/libro";
import { FilaCalculada } from "../../plan/cumplimiento/fila";
import { Parametros } from "../../plan/parametros/parametro";
import { MarcoReading, MatrizReading, TableReading } from "../../reading/reading";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { MarcoContext, MatrizContext } from "../check";
import { CheckedCells } from "./checked-cells";
import { hasTypedPercentages, isOurs } from "./ours-or-typed";
import { NoisyRow, noiseIn } from "../../reading/noise";
import { Passes } from "./passes";

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
export function marcoContext(whole: MarcoReading, passes: Passes, only?: readonly number[]): MarcoContext {
  const { reading, noise } = partOf(whole, only);
  const foundByRule = once(() =>
    passes.marco(reading, new CheckedCells<MarcoKey>(marcoOperativo, reading.rows)),
  );
  return { reading, noise, foundByRule };
}

/** What the figures of a matriz are computed with. */
export interface ComputedWith {
  readonly parametros: Parametros;
  readonly hasParametros: boolean;
  readonly libro: Libro;
}

/** What checks are given of a matriz; with `only`, of some of its rows. Figures are computed when a check asks for one. */
export function matrizContext(
  whole: MatrizReading,
  { parametros, hasParametros, libro }: ComputedWith,
  known: FilasPorMatriz,
  passes: Passes,
  only?: readonly number[],
): MatrizContext {
  const { reading, noise, indices } = partOf(whole, only);
  const given = known.get(whole);
  const cifras = given
    ? cifrasCalculadas(indices ? indices.map((index) => given[index]!) : given)
    : cifrasPorCalcular(reading.rows, parametros, libro);
  const foundByRule = once(() =>
    passes.matriz(reading, new CheckedCells<MatrizKey>(matriz, reading.rows, cifras, parametros)),
  );
  return {
    reading,
    noise,
    foundByRule,
    parametros,
    hasParametros,
    isOurs: isOurs(whole),
    isTyped: hasTypedPercentages(whole),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
