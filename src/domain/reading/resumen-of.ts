import { constantesEn } from "../plan/cumplimiento/fuera";
import { Libro, LineaDelResumen } from "../plan/cumplimiento/libro";
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
  const resumen = resumenOf(found, matriz);
  const { festivos, programacion } = found;
  return {
    ...(resumen && { lineas: lineasDe(resumen) }),
    ...(festivos && { festivos }),
    ...(programacion && { programacion: comoProgramacion(programacion) }),
    ...(matriz.below.length > 0 && { debajo: matriz.below }),
    constantes: constantesEn(matriz.rows),
  };
}

/** The lines of a Resumen, as its figures take them. */
const lineasDe = ({ acciones }: ResumenReading): readonly LineaDelResumen[] =>
  acciones.rows
    .map(({ cells: { accion = "", peso = "" } }) => ({ accion, peso }))
    .filter(({ accion }) => accion !== "");

/**
 * The weights that a Resumen gives to the acciones, by acción in lower case; empty where it gives none.
 * @example pesosDe(resumen).get("publicar información") // 40
 */
export const pesosDe = (resumen: ResumenReading): ReadonlyMap<string, number> =>
  new Map(
    lineasDe(resumen).flatMap(({ accion, peso }) =>
      typeof peso === "number" ? [[String(accion).toLowerCase(), peso]] : [],
    ),
  );

function names(formula: string, { tableName, sheet }: MatrizReading): boolean {
  const isThere = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}_.])${asPattern(text)}`, "iu").test(formula);
  return (
    (tableName !== undefined && isThere(`${tableName}[`)) ||
    isThere(`${sheet}!`) ||
    isThere(`'${sheet.replaceAll("'", "''")}'!`)
  );
}

const asPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
