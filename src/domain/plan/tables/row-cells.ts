import { CellValue } from "../../base/cell";
import { Table } from "./column";
import { MatrizKey } from "./matriz-key";
import { TableRow } from "./row";

type Values<Key extends string> = TableRow<Key>["values"];

/**
 * The cells of a row of the matriz, in the order of its columns. Spelled out because a property that the code names is read
 * several times as fast as one that is looked up by its key, and every row of 100,000 is read whole.
 */
export const cellsOfMatriz = (row: Values<MatrizKey>): CellValue[] => [
  row.accion,
  row.indicador,
  row.meta,
  row.cumplimiento,
  row.recomendaciones,
  row.codigo,
  row.responsable,
  row.evidencia,
  row.tipo,
  row.cantidad,
  row.por,
  row.veces,
  row.lineaBase,
  row.inicio,
  row.plazo,
  row.peso,
  row.metaALaFecha,
  row.avance,
  row.reportado,
  row.avanceDelPlan,
  row.estado,
  row.semaforo,
  row.situacion,
  row.metaFinal,
  row.base,
  row.desde,
  row.unidades,
  row.ritmo,
  row.lineal,
  row.calculo,
  row.aporte,
  row.pesoEfectivo,
];

/** Reads the cells of the rows of a table, in the order of its columns. */
export function cellsReader<Key extends string>(
  table: Table<Key>,
): (row: Values<Key>) => readonly CellValue[] {
  const spelledOut: (row: never) => CellValue[] = cellsOfMatriz;
  if (table.key === "matriz") return spelledOut as (row: Values<Key>) => CellValue[];
  return (row) => table.columns.map(({ key }) => row[key]);
}
