import { CellValue, isBlank } from "../base/cell";

/** An acción of the list that the plan calls its marco de acción, and its cell in the workbook. */
export interface AccionDelMarco {
  readonly accion: string;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/**
 * The acciones of the list of the marco de acción, from the cells of its column; blank ones are left out.
 *
 * @param first the place of the first cell
 * @example readMarcoDeAccion(["Publicar", ""], { sheet: "Parámetros", row: 38, column: 1 }).length // 1
 */
export const readMarcoDeAccion = (
  cells: readonly CellValue[],
  first: Omit<AccionDelMarco, "accion">,
): readonly AccionDelMarco[] =>
  cells.flatMap((value, index) =>
    isBlank(value) ? [] : [{ ...first, accion: String(value).trim(), row: first.row + index }],
  );
