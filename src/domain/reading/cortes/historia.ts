import { MatrizReading, WorkbookReading } from "../reading";
import type { CorteCerrado, CorteGuardado } from "./corte-cerrado";
import { corteCerrado, cortesDe } from "./cortes-de-matriz";
import { filaDe, filasDelCorte } from "./read-cortes";

/** What a matriz said in its last cortes. */
export interface Historia {
  /** The corte of the workbook's date, once it is closed. */
  readonly actual?: CorteGuardado;
  /** The last before that date, and the one before that. */
  readonly anterior?: CorteGuardado;
  readonly anteanterior?: CorteGuardado;
}

/** The cortes that a matriz is compared with: the last version of each. */
function comparados(
  reading: Pick<WorkbookReading, "cortes" | "parametros">,
  matriz: MatrizReading,
): Readonly<Record<keyof Historia, CorteCerrado | undefined>> {
  const { fecha_corte: fecha } = reading.parametros;
  const before = cortesDe(reading, matriz).filter(
    ({ linea }) => typeof fecha === "number" && Number(linea.fecha) < fecha,
  );
  return {
    actual: corteCerrado(reading, matriz),
    anterior: before.at(-1),
    anteanterior: before.at(-2),
  };
}

/**
 * The cortes whose rows have to be read, of all the matrices: Historial may have thousands of rows, of which few are
 * looked at.
 */
export const cortesPorLeer = (reading: WorkbookReading): readonly CorteCerrado[] =>
  reading.matrices.flatMap((matriz) =>
    Object.values(comparados(reading, matriz)).flatMap((corte: CorteCerrado | undefined) => corte ?? []),
  );

/**
 * What is known of the last cortes of a matriz; nothing where their rows were not read.
 * @example historiaDe(reading, matriz).anterior?.filas.length
 */
export function historiaDe(reading: WorkbookReading, matriz: MatrizReading): Historia {
  const { guardadas = wholeOf(reading) } = reading;
  const read = (corte: CorteCerrado | undefined) =>
    corte &&
    guardadas.find(
      (each) => each.corte.linea.sello === corte.linea.sello && each.corte.number === corte.number,
    );
  const { actual, anterior, anteanterior } = comparados(reading, matriz);
  return { actual: read(actual), anterior: read(anterior), anteanterior: read(anteanterior) };
}

/** Where all of Historial was read, as of a file. */
function wholeOf(reading: WorkbookReading): readonly CorteGuardado[] {
  const rows = reading.historial?.rows ?? [];
  if (rows.length === 0) return [];
  const filas = rows.map(({ cells }) => filaDe(cells));
  return cortesPorLeer(reading).map((corte) => ({ corte, filas: filasDelCorte(corte, filas) }));
}
