import { CellValue, isBlank } from "../../../base/cell";
import { Place } from "../../../base/place";
import { FilaCalculada, calcularFilas } from "../../../plan/cumplimiento/fila";
import { NUMEROS_DE_PUNTO, clavePunto } from "../../../plan/programacion/numeros";
import { ProgramacionReading, libroDe } from "../../../reading";
import { perReading } from "../../../reading/per-reading";
import { ClaveLeida, FilaDeProgramacion } from "../../../reading/programacion";
import { MatrizReading, WorkbookReading } from "../../../reading/reading";

/** A line of Programación, with the row of the matriz that it is of. */
export interface Line {
  readonly line: FilaDeProgramacion;
  /** undefined where no matriz has its Id. */
  readonly fila: FilaCalculada | undefined;
}

/** The lines that say whose row they are of. */
export const linesOf = perReading((workbook: WorkbookReading): readonly Line[] => {
  const filas = new Map([...workbook.matrices].reverse().flatMap((matriz) => filasById(workbook, matriz)));
  return (workbook.programacion?.rows ?? [])
    .filter(({ id }) => !isBlank(id))
    .map((line) => ({ line, fila: filas.get(line.id) }));
});

/** Of a matriz, the rows that are programmed: the others need not be computed. */
function filasById(workbook: WorkbookReading, matriz: MatrizReading): readonly [CellValue, FilaCalculada][] {
  const ids = new Set(workbook.programacion?.rows.map(({ id }) => id));
  const rows = matriz.rows.filter(({ values: { id } }) => !isBlank(id) && ids.has(id));
  return calcularFilas(rows, workbook.parametros, libroDe(workbook, matriz)).map((fila) => [
    fila.row.values.id,
    fila,
  ]);
}

/** A point with the date over it. */
export interface Point {
  readonly numero: number;
  readonly value: CellValue;
  readonly date: CellValue;
}

export const pointsOf = (
  { fechas }: ProgramacionReading,
  { puntos }: Pick<FilaDeProgramacion, "puntos">,
): readonly Point[] =>
  NUMEROS_DE_PUNTO.map((numero) => ({
    numero,
    value: puntos[numero - 1] ?? "",
    date: fechas[numero - 1] ?? "",
  }));

/** A cell of the table, or with the row of the dates the date over it. */
export function placeIn(
  { sheet, columns, headings }: ProgramacionReading,
  row: number,
  key: ClaveLeida,
): Place {
  return { sheet, row, column: columns[key], heading: headings[key] };
}

export const placeOfPoint = (reading: ProgramacionReading, row: number, { numero }: Pick<Point, "numero">) =>
  placeIn(reading, row, clavePunto(numero));

/** The columns of the matriz that what was due depends on. */
export const COLUMNS_OF_WHAT_IS_DUE = [
  ...["id", "meta", "tipo", "cantidad", "por", "veces", "lineaBase", "inicio", "plazo"],
  ...["porcentual", "metaALaFecha"],
];
