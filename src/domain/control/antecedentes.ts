import { CellValue } from "../base/cell";
import { FilaDelHistorial } from "../plan/cortes/historial";
import { MatrizKey } from "../plan/tables/matriz";
import { TableRow } from "../plan/tables/row";
import { conIdentidad, diferenciasConElCierre } from "../reading/cortes/diferencias";
import { historiaDe } from "../reading/cortes/historia";
import { seguirFilas } from "../reading/cortes/seguir-filas";
import { MatrizReading, WorkbookReading } from "../reading/reading";

type Row = TableRow<MatrizKey>;

/** What a row said in a corte. */
export interface EnCorte {
  readonly fecha: CellValue;
  readonly fila: FilaDelHistorial;
}

/** What is known of the rows of a matriz from its cortes before this one. */
export interface Antecedentes {
  /** The cortes in which a row was, the earliest first. */
  readonly de: (row: Row) => readonly EnCorte[];
  /** Whether what a person fills in is not what it was in the last one; a new row's is not. */
  readonly cambio: (row: Row) => boolean;
}

/**
 * What the last cortes say of each row, found by what identifies it.
 * @example antecedentesDe(reading, matriz).de(row).map(({ fila }) => fila.cumplimiento) // [0.4, 0.55]
 */
export function antecedentesDe(reading: WorkbookReading, matriz: MatrizReading): Antecedentes {
  const { anterior, anteanterior } = historiaDe(reading, matriz);
  const earlier = new Map<Row, EnCorte[]>();
  for (const guardado of [anteanterior, anterior]) {
    if (!guardado) continue;
    const { fecha } = guardado.corte.linea;
    for (const { antes, ahora } of seguirFilas(guardado.filas, matriz.rows.map(conIdentidad)).parejas)
      earlier.set(ahora.row, [...(earlier.get(ahora.row) ?? []), { fecha, fila: antes }]);
  }
  const { distintas, nuevas } = diferenciasConElCierre(anterior?.filas ?? [], matriz.rows);
  const changed = new Set<Row>([...distintas.map(({ row }) => row), ...nuevas]);
  return { de: (row) => earlier.get(row) ?? [], cambio: (row) => changed.has(row) };
}
