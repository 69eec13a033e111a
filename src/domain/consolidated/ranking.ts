/** An entity's figure at a corte, and how much of what was due it covers. */
export interface Clasificada {
  readonly entidad: string;
  readonly definitivo: boolean;
  readonly cumplimiento: number | null;
  readonly calculados: number;
  readonly exigibles: number;
}

export interface Puesto<Item extends Clasificada> {
  readonly puesto: number;
  readonly item: Item;
}

/**
 * Entities of one corte from the highest figure down; equal figures share their place. Only definitivos have one: an open
 * corte counts only what is there, and would come out ahead by reporting less.
 *
 * @example clasificar([{ entidad: "Pore", definitivo: true, cumplimiento: 0.9, … }])[0]?.puesto // 1
 */
export function clasificar<Item extends Clasificada>(items: readonly Item[]): readonly Puesto<Item>[] {
  const sorted = items
    .filter(({ definitivo, cumplimiento }) => definitivo && cumplimiento !== null)
    .sort((a, b) => compared(b) - compared(a) || a.entidad.localeCompare(b.entidad, "es"));
  let puesto = 0;
  return sorted.map((item, index) => {
    const before = sorted[index - 1];
    if (!before || compared(before) !== compared(item)) puesto = index + 1;
    return { puesto, item };
  });
}

/** As comparisons see a figure. */
const compared = ({ cumplimiento }: Clasificada) => Math.round((cumplimiento ?? 0) * 1e9) / 1e9;
