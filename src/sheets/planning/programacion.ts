import { FECHAS_PROGRAMADAS } from "../../domain/plan/programacion/listas";
import { fechasDelPlan } from "../../domain/plan/programacion/fechas";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { isId } from "../../domain/plan/tables/matriz-id";
import { programacion } from "../../domain/plan/tables/programacion";
import { PuntosDeFila, nuevaProgramacion } from "../../domain/proposals/programacion";
import { libroDe } from "../../domain/reading";
import { SheetDeclaration } from "../declaration/declaration";
import { programacionSheet } from "../programacion";
import { FullReading } from "../reading/full-reading";
import { Survey, placeOf } from "../reading/survey";
import { freeNames } from "./free-names";
import { columnsOf, matrizWith } from "./matriz-columns";
import { NameTaken } from "./name-taken";

/** What its formulas look into: a matriz in an Excel table with its computed columns. */
const NEEDED: readonly MatrizKey[] = [
  ...(["id", "codigo", "accion", "indicador", "meta"] as const),
  ...(["modo", "base", "metaFinal", "desde", "desdeDeLaTasa", "ultimoDia", "enEnteros"] as const),
];

/** Why a Programación can't be made. */
export type SinProgramacion = "no-matriz" | "too-many-dates";

/** Names that the formulas use, free where no sheet Programación is there. */
export const hasProgramacion = (survey: Survey): boolean =>
  placeOf(survey, FECHAS_PROGRAMADAS.name) !== undefined;

/** Names for a new one. */
export const namesOfProgramacion = (survey: Survey) =>
  freeNames(survey, programacion.title, programacion.tableName);

/**
 * The sheet Programación of a matriz, of the one in a sheet or of the first: a line for each of its rows, with what is
 * known of them.
 *
 * @throws NameTaken
 */
export function planProgramacion(
  { survey, reading, grids }: FullReading,
  puntos: readonly PuntosDeFila[] = [],
  sheet?: string,
): SheetDeclaration | SinProgramacion {
  if (hasProgramacion(survey)) throw new NameTaken(FECHAS_PROGRAMADAS.name);
  const found = reading.hasParametros ? matrizWith(NEEDED, reading.matrices, grids, sheet) : null;
  if (!found) return "no-matriz";
  const { rows } = found.reading;
  const ids = rows.flatMap(({ values }) => (isId(values.id) ? [values.id] : []));
  const planned = nuevaProgramacion(ids, puntos, fechasDelPlan(reading.parametros));
  if (!planned) return "too-many-dates";
  return programacionSheet(
    namesOfProgramacion(survey),
    planned,
    { rows, column: columnsOf(found.reading, found.grid) },
    reading.parametros,
    libroDe(reading, found.reading),
  );
}
