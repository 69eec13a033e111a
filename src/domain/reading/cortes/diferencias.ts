import { CellValue } from "../../base/cell";
import { ColumnaGuardada, FilaDelHistorial, ORIGEN, columnasGuardadas } from "../../plan/cortes/historial";
import { canonico } from "../../plan/cortes/sello/canonico";
import { isTypedOver } from "../../plan/cumplimiento/celdas-de-fila";
import { columnOf } from "../../plan/tables/column";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { DeFila, seguirFilas } from "./seguir-filas";

/** What is written in a row and its figures depend on, or prove it; recomendaciones come after closing as a rule. */
const ENTRADAS: readonly ColumnaGuardada[] = columnasGuardadas.filter(
  (key) =>
    !["id", "avanceAnterior", "programada", "recomendaciones"].includes(key) &&
    (!columnOf(matriz, key).formula || key === "metaALaFecha"),
);

/** A cell that says something else than it did. */
export interface CeldaDistinta {
  readonly key: ColumnaGuardada;
  readonly heading: string;
  readonly antes: CellValue;
  readonly ahora: CellValue;
}

/** A row whose inputs are no longer those of its corte. */
export interface FilaDistinta {
  readonly fila: FilaDelHistorial;
  readonly row: TableRow<MatrizKey>;
  readonly celdas: readonly CeldaDistinta[];
}

/** What a matriz says otherwise than a corte of it. */
export interface Diferencias {
  readonly distintas: readonly FilaDistinta[];
  readonly retiradas: readonly FilaDelHistorial[];
  readonly nuevas: readonly TableRow<MatrizKey>[];
}

/** How many rows are not what they were. */
export const cuantasDiferencias = ({ distintas, retiradas, nuevas }: Diferencias): number =>
  distintas.length + retiradas.length + nuevas.length;

/**
 * What was changed in a matriz since a corte of it was closed, cell by cell.
 *
 * @param filas the corte's rows in Historial
 * @example diferenciasConElCierre(filas, matriz.rows).distintas[0]?.celdas[0] // { heading: "Avance", antes: 2, ahora: 3 }
 */
export function diferenciasConElCierre(
  filas: readonly FilaDelHistorial[],
  rows: readonly TableRow<MatrizKey>[],
): Diferencias {
  const { parejas, retiradas, nuevas } = seguirFilas(filas, rows.map(conIdentidad));
  return {
    distintas: parejas.flatMap(({ antes: fila, ahora: { row } }) => {
      const celdas = ENTRADAS.flatMap((key) => celdaDistinta(key, entradaDe(fila, key), escritoEn(row, key)));
      return celdas.length > 0 ? [{ fila, row, celdas }] : [];
    }),
    retiradas,
    nuevas: nuevas.map(({ row }) => row),
  };
}

/** A row of the matriz as rows are followed. */
export const conIdentidad = (row: TableRow<MatrizKey>): DeFila & { readonly row: TableRow<MatrizKey> } => {
  const { id, codigo, accion, indicador } = row.values;
  return { id, codigo, accion, indicador, row };
};

/** The meta a la fecha is an input where somebody typed it; the formula's moves with time. */
const escritoEn = (row: TableRow<MatrizKey>, key: ColumnaGuardada): CellValue =>
  key === "metaALaFecha" && !isTypedOver(row) ? "" : row.values[key];

const entradaDe = (fila: FilaDelHistorial, key: ColumnaGuardada): CellValue =>
  key === "metaALaFecha" && fila.origenDeLaMeta !== ORIGEN.escrita ? "" : fila[key];

/** A cell in two moments, where they are not the same: none where they are. */
export function celdaDistinta(
  key: ColumnaGuardada,
  antes: CellValue,
  ahora: CellValue,
): readonly CeldaDistinta[] {
  const { heading, type } = columnOf(matriz, key);
  return canonico(antes, type) === canonico(ahora, type) ? [] : [{ key, heading, antes, ahora }];
}
