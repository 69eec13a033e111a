import { LineaDeCortes, parametrosDe } from "../plan/cortes/cortes";
import { FilaDelHistorial } from "../plan/cortes/historial";
import { calcularFilas } from "../plan/cumplimiento/fila";
import { Libro } from "../plan/cumplimiento/libro";
import { CeldaDistinta } from "../reading/cortes/diferencias";
import { conQueSeMedia, cambiosDeMedida } from "../reading/cortes/medida";
import { seguirFilas } from "../reading/cortes/seguir-filas";
import { comoMatriz } from "./copia";
import { lineasDeTexto } from "./lineas";

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
    cambios: cambiosDeMedida(pareja.antes, pareja.ahora),
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
