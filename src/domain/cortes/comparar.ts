import { CellValue } from "../base/cell";
import { LineaDeCortes, parametrosDe } from "../plan/cortes/cortes";
import { ColumnaGuardada, FilaDelHistorial } from "../plan/cortes/historial";
import { canonico } from "../plan/cortes/sello/canonico";
import { calcularFilas } from "../plan/cumplimiento/fila";
import { Libro } from "../plan/cumplimiento/libro";
import { columnOf } from "../plan/tables/column";
import { matriz } from "../plan/tables/matriz";
import { CeldaDistinta } from "../reading/cortes/diferencias";
import { seguirFilas } from "../reading/cortes/seguir-filas";
import { comoMatriz } from "./copia";
import { lineasDeTexto } from "./lineas";

/** What the figure of a row is measured with: whoever changes it changes the figure without doing anything. */
export const CON_QUE_SE_MIDE = [
  "meta",
  "tipo",
  "cantidad",
  "por",
  "veces",
  "lineaBase",
  "inicio",
  "plazo",
  "peso",
] as const satisfies readonly ColumnaGuardada[];

/** A row in two cortes. */
export interface FilaComparada {
  readonly antes: FilaDelHistorial;
  readonly ahora: FilaDelHistorial;
  readonly cambios: readonly CeldaDistinta[];
  /** Where what it is measured with changed: the figure that it would have now with what stood there before. */
  readonly conLoDeAntes: number | null;
}

/** Two cortes of a plan, row by row. */
export interface Comparacion {
  readonly filas: readonly FilaComparada[];
  readonly retiradas: readonly FilaDelHistorial[];
  readonly nuevas: readonly FilaDelHistorial[];
}

/**
 * Compares a corte with an earlier one. A lowered meta raises no figure unseen: that of the old one stands beside it.
 *
 * @param libro what the figures look up in other sheets besides what the corte itself keeps
 * @example comparar(antes, { linea, filas }).filas[0]?.conLoDeAntes // 0.5, where the figure is 1
 */
export function comparar(
  antes: readonly FilaDelHistorial[],
  { linea, filas }: { readonly linea: LineaDeCortes; readonly filas: readonly FilaDelHistorial[] },
  libro: Omit<Libro, "lineas"> = {},
): Comparacion {
  const { parejas, retiradas, nuevas } = seguirFilas(antes, filas);
  const withChanges = parejas.map((pareja) => ({
    ...pareja,
    cambios: cambiosEntre(pareja.antes, pareja.ahora),
  }));
  const before = withChanges.map(({ antes: old, ahora, cambios }) =>
    cambios.length > 0 ? { ...ahora, ...conQueSeMedia(old) } : ahora,
  );
  const lineas = lineasDeTexto(linea.lineas);
  const computed = calcularFilas(comoMatriz(before), parametrosDe(linea), {
    ...libro,
    ...(lineas && { lineas }),
  });
  return {
    filas: withChanges.map((each, index) => ({
      ...each,
      conLoDeAntes: each.cambios.length > 0 ? computed[index]!.cumplimiento : null,
    })),
    retiradas,
    nuevas,
  };
}

const conQueSeMedia = (fila: FilaDelHistorial): Partial<Record<ColumnaGuardada, CellValue>> =>
  Object.fromEntries(CON_QUE_SE_MIDE.map((key) => [key, fila[key]]));

const cambiosEntre = (antes: FilaDelHistorial, ahora: FilaDelHistorial): readonly CeldaDistinta[] =>
  CON_QUE_SE_MIDE.flatMap((key) => {
    const { heading, type } = columnOf(matriz, key);
    const [was, is] = [antes[key], ahora[key]];
    return canonico(was, type) === canonico(is, type) ? [] : [{ key, heading, antes: was, ahora: is }];
  });
