import { CellValue, isBlank } from "../../base/cell";
import { keysForPeople } from "../../language/spelling/same-text";

/** What tells which row of a plan it is. */
export type DeFila = Readonly<Record<"id" | "codigo" | "accion" | "indicador", CellValue>>;

/** What became of the rows of a corte in another one. */
export interface Seguidas<Antes extends DeFila, Ahora extends DeFila> {
  /** In the order of the later. */
  readonly parejas: readonly { readonly antes: Antes; readonly ahora: Ahora }[];
  readonly retiradas: readonly Antes[];
  readonly nuevas: readonly Ahora[];
}

/** The surest first; "" where it tells nothing. */
const WAYS: readonly ((fila: DeFila) => string)[] = [
  ({ id }) => (isBlank(id) ? "" : String(id)),
  ({ codigo }) => (isBlank(codigo) ? "" : keysForPeople(codigo)),
  ({ accion, indicador }) => (isBlank(indicador) ? "" : keysForPeople(accion, indicador)),
];

/**
 * Finds each row of a corte in another, though it was sorted or its texts were corrected: by its Id, else by its Código,
 * else by its acción and indicador; each only where it is of one row on both sides. Two that have Ids of their own are
 * never the same.
 *
 * @example seguirFilas(filasDelCorte, filasDeLaMatriz).nuevas.length
 */
export function seguirFilas<Antes extends DeFila, Ahora extends DeFila>(
  antes: readonly Antes[],
  ahora: readonly Ahora[],
): Seguidas<Antes, Ahora> {
  const withIds = [onlyOnes(antes, WAYS[0]!), onlyOnes(ahora, WAYS[0]!)] as const;
  const found = new Map<Ahora, Antes>();
  const taken = new Set<Antes>();
  for (const way of WAYS) {
    const [before, now] = [
      onlyOnes(
        antes.filter((each) => !taken.has(each)),
        way,
      ),
      onlyOnes(
        ahora.filter((each) => !found.has(each)),
        way,
      ),
    ];
    for (const [key, fila] of now) {
      const same = before.get(key);
      if (!same || (hasOwnId(same, withIds[0]) && hasOwnId(fila, withIds[1]) && same.id !== fila.id))
        continue;
      found.set(fila, same);
      taken.add(same);
    }
  }
  return {
    parejas: ahora.flatMap((fila) => {
      const same = found.get(fila);
      return same ? [{ antes: same, ahora: fila }] : [];
    }),
    retiradas: antes.filter((each) => !taken.has(each)),
    nuevas: ahora.filter((each) => !found.has(each)),
  };
}

const hasOwnId = (fila: DeFila, ids: ReadonlyMap<string, DeFila>) => ids.get(WAYS[0]!(fila)) === fila;

/** The rows by what tells them; none where several say the same. */
function onlyOnes<Fila extends DeFila>(
  filas: readonly Fila[],
  way: (fila: DeFila) => string,
): ReadonlyMap<string, Fila> {
  const groups = new Map<string, Fila | null>();
  for (const fila of filas) {
    const key = way(fila);
    if (key !== "") groups.set(key, groups.has(key) ? null : fila);
  }
  return new Map([...groups].flatMap(([key, fila]) => (fila ? [[key, fila] as const] : [])));
}
