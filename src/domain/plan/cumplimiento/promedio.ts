import { CellValue } from "../../base/cell";

/** A group of rows, or of groups, as averages take it: whether it is there, and what was written as its weight. */
export interface Pesado {
  readonly entra: boolean;
  readonly peso: CellValue;
}

/**
 * What each weighs: equal unless some is given; then a blank weight, 0, one below 0 or that is no number weighs 0. Weights
 * that only those left out have count for nothing.
 *
 * @example pesosDe([{ entra: true, peso: 30 }, { entra: true, peso: "" }]) // [30, 0]
 */
export function pesosDe(all: readonly Pesado[]): readonly number[] {
  const given = all.map(({ entra, peso }) => (entra && typeof peso === "number" ? Math.max(0, peso) : 0));
  const none = redondeada(suma(given, (each) => each)) <= 0;
  return none ? all.map(({ entra }) => (entra ? 1 : 0)) : given;
}

/** The part that each is of them all, by what it weighs; 0 for those that are left out. */
export function partes(all: readonly Pesado[]): readonly number[] {
  const weights = pesosDe(all);
  const total = suma(weights, (each) => each);
  return weights.map((each) => (total > 0 ? each / total : 0));
}

/** As comparisons see a figure. */
const redondeada = (figure: number) => Math.round(figure * 1e9) / 1e9;

/** Things by what they have in common, in order of appearance. */
export function agrupar<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The sum of an amount over some things. */
export const suma = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);
