import { CellValue, isBlank } from "../../base/cell";
import { ProposedCells } from "../../language/meta";

/** How much of the metas and tiempos was read into the cells of a new matriz, where it stays as proposals. */
export interface ReadCount {
  /** Rows whose meta filled in its Tipo, of so many rows with a meta. */
  readonly metas: number;
  readonly of: number;
  /** Rows whose tiempo filled in an Inicio or a Plazo. */
  readonly tiempos: number;
}

/**
 * Counts what was read, for the notice to say it.
 *
 * @param rows a meta and what was proposed for it each
 * @example readCount([{ meta: "10 puntos", cells: { tipo: "se va sumando", cantidad: 10 } }]) // { metas: 1, of: 1, tiempos: 0 }
 */
export function readCount(
  rows: readonly { readonly meta: CellValue; readonly cells: ProposedCells }[],
): ReadCount {
  const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length;
  return {
    metas: count(({ cells }) => cells.tipo !== undefined),
    of: count(({ meta }) => !isBlank(meta)),
    tiempos: count(({ cells }) => cells.inicio !== undefined || cells.plazo !== undefined),
  };
}
