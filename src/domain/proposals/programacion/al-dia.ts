import { Changes } from "../../changes/changes";
import { isId } from "../../plan/tables/matriz-id";
import { WorkbookReading } from "../../reading/reading";
import { agregada } from "./agregada";
import { PuntosDeFila } from "./punto";

/** What brings the Programación up to date with a matriz. */
export interface ProgramacionAlDia {
  readonly sheet: string;
  readonly changes: Changes;
  /** Rows of the matriz that it had no line for. */
  readonly rows: number;
}

/**
 * Gives the Programación that there is a line for each row of a matriz that has none there: of the matriz in a sheet, or
 * of the first.
 *
 * @returns null where there is no Programación
 * @example programacionAlDia(reading)?.rows // 2
 */
export function programacionAlDia(
  { matrices, programacion }: Pick<WorkbookReading, "matrices" | "programacion">,
  sheet?: string,
): ProgramacionAlDia | null {
  if (!programacion) return null;
  const known = new Set(programacion.rows.map(({ id }) => id));
  const matriz = matrices.find((each) => sheet === undefined || each.sheet === sheet);
  const missing = (matriz?.rows ?? []).flatMap(({ values: { id } }): PuntosDeFila[] =>
    isId(id) && !known.has(id) ? [{ id, puntos: [] }] : [],
  );
  // Lines without a date always have room.
  return { sheet: programacion.sheet, changes: agregada(programacion, missing)!, rows: missing.length };
}
