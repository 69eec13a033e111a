import { FilaCalculada } from "../plan/cumplimiento/fila";
import { PorRevisar, Razon, muestra } from ".";

const row = (codigo: string, ...razones: readonly Razon[]): PorRevisar => ({
  fila: { row: { values: { codigo } } } as FilaCalculada,
  razones,
  errores: [],
});
const keyOf = ({ fila }: PorRevisar) => String(fila.row.values.codigo);
const plan = Array.from({ length: 40 }, (_, index) =>
  row(`1.${index}`, ...(index < 10 ? (["errores"] as const) : [])),
);

test("a seed draws the same rows, however they are sorted", () => {
  const drawn = muestra(plan, 8, "2024-1", keyOf).map(keyOf);
  expect(drawn).toHaveLength(8);
  expect(
    muestra([...plan].reverse(), 8, "2024-1", keyOf)
      .map(keyOf)
      .reverse(),
  ).toEqual(drawn);
  expect(muestra(plan, 8, "2024-2", keyOf).map(keyOf)).not.toEqual(drawn);
});

test("urgent rows are drawn more often, and the others too", () => {
  const seeds = Array.from({ length: 200 }, (_, index) => String(index));
  const drawn = seeds.flatMap((seed) => muestra(plan, 4, seed, keyOf));
  const urgent = drawn.filter(({ razones }) => razones.length > 0).length / drawn.length;
  // By their weights, 10 × 12 of 10 × 12 + 30 × 1.
  expect(urgent).toBeGreaterThan(0.7);
  expect(urgent).toBeLessThan(0.95);
});

test.each([
  [0, 0],
  [100, 40],
])("of 40 rows, %i are asked for and %i drawn", (asked, expected) => {
  expect(muestra(plan, asked, "x", keyOf)).toHaveLength(expected);
});
