import { Libro } from "../plan/cumplimiento/libro";
import { comoProgramacion } from "./programacion";
import { MatrizReading, ResumenReading, WorkbookReading } from "./reading";

type Found = Pick<WorkbookReading, "matrices" | "resumenes">;

/**
 * The Resumen of a matriz: the one whose formulas name its table, or its sheet where they were saved without tables. One
 * that names no matriz, because only its figures are left, is of the first.
 *
 * @example resumenOf(reading, reading.matrices[1]!)?.sheet // "Resumen de cumplimiento 2"
 */
export function resumenOf({ matrices, resumenes }: Found, matriz: MatrizReading): ResumenReading | undefined {
  const summedUp = ({ formula }: ResumenReading) =>
    matrices.find((each) => names(formula, each)) ?? matrices[0];
  return resumenes.find((each) => summedUp(each) === matriz);
}

/** What the figures of a matriz look up in the rest of its workbook. */
export function libroDe(
  found: Found & Pick<WorkbookReading, "festivos" | "programacion">,
  matriz: MatrizReading,
): Libro {
  const lineas = resumenOf(found, matriz)?.lineas;
  const { festivos, programacion } = found;
  return {
    ...(lineas && { lineas }),
    ...(festivos && { festivos }),
    ...(programacion && { programacion: comoProgramacion(programacion) }),
  };
}

function names(formula: string, { tableName, sheet }: MatrizReading): boolean {
  const isThere = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}_.])${asPattern(text)}`, "iu").test(formula);
  return (
    (tableName !== undefined && isThere(`${tableName}[`)) ||
    isThere(`${sheet}!`) ||
    isThere(`'${sheet.replaceAll("'", "''")}'!`)
  );
}

const asPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
