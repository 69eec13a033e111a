import { isBlank, CellValue } from "../base/cell";
import { checkWorkbook } from "../checks";
import { Severity } from "../checks/finding";
import { calcularFilas } from "../plan/cumplimiento/fila";
import { informe } from "../plan/cumplimiento/informe";
import { libroDe } from "../reading";
import { MatrizReading, WorkbookReading } from "../reading/reading";
import { PlanEnCorte } from "./plan-en-corte";

/** Why the plan of a workbook can't be put beside the others. */
export const SIN_PLAN = ["sin-matriz", "sin-corte", "sin-entidad"] as const;
export type SinPlan = (typeof SIN_PLAN)[number];

/** What a workbook puts in a consolidation. */
export interface LibroConsolidado {
  readonly planes: readonly PlanEnCorte[];
  /** How many observaciones of each severity the rules make of it. */
  readonly observaciones: Readonly<Record<Severity, number>>;
  /** It has more matrices than the first, which is the one that is taken. */
  readonly otrasMatrices: number;
}

/**
 * The plan of a workbook with its figures computed anew, or why there is none.
 * @param archivo how the workbook is called in what is written of it
 */
export function consolidarLibro(archivo: string, reading: WorkbookReading): LibroConsolidado | SinPlan {
  const [matriz] = reading.matrices;
  if (!matriz) return "sin-matriz";
  const { parametros } = reading;
  const corte = parametros.fecha_corte;
  if (typeof corte !== "number") return "sin-corte";
  if (identidadDe(parametros) === "") return "sin-entidad";
  const libro = libroDe(reading, matriz);
  const filas = calcularFilas(matriz.rows, parametros, libro);
  return {
    planes: [{ archivo, parametros, corte, informe: informe(matriz.rows, parametros, libro, filas) }],
    observaciones: observacionesDe(reading, new Map([[matriz, filas]])),
    otrasMatrices: reading.matrices.length - 1,
  };
}

/** What an entity is known by: its code, which is nobody else's, or its name. "" where the workbook says neither. */
export const identidadDe = ({ codigo_dane: code = "", entidad = "" }: Readonly<Record<string, CellValue>>) =>
  String(isBlank(code) ? entidad : code).trim();

/** Two workbooks with the same are the same plan at the same corte: both together would count it twice. */
export const claveDelPlan = ({ parametros, corte }: PlanEnCorte): string =>
  JSON.stringify([
    identidadDe(parametros).toLowerCase(),
    String(parametros.plan ?? "")
      .trim()
      .toLowerCase(),
    corte,
  ]);

function observacionesDe(
  reading: WorkbookReading,
  known: ReadonlyMap<MatrizReading, ReturnType<typeof calcularFilas>>,
): LibroConsolidado["observaciones"] {
  const counts = { error: 0, advertencia: 0, sugerencia: 0 };
  for (const { severity } of checkWorkbook(reading, known)) counts[severity]++;
  return counts;
}
