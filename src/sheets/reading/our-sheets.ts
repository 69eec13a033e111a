import { CellValue } from "../../domain/base/cell";
import { DEL_HISTORIAL, DE_CORTES } from "../../domain/plan/cortes/headings";
import { parametros } from "../../domain/plan/parametros/parametros";
import { accionesDelMarco } from "../../domain/plan/parametros/tablas";
import { tablaDeObservaciones } from "../../domain/plan/tables/observaciones";
import { headingsOf } from "../../domain/plan/tables/column";
import { hasHeadings } from "../../domain/reading";
import { SheetGrid } from "../../domain/reading/reading";
import { hasParametros, headingsOfResumen } from "./named-reading";
import { headingsOfProgramacion } from "./programacion";
import { Survey, SurveyedTable, placeOf } from "./survey";

/** Rows where the headings of a table in plain cells are looked for. */
export const TOP_ROWS = 120;

/** The sheets that have something of ours, as far as names and the headings of tables tell. */
export function sheetsOfOurs(
  survey: Pick<Survey, "names">,
  tables: readonly SurveyedTable[],
): ReadonlySet<string> {
  const named = hasParametros(survey) ? parametros.map(({ name }) => placeOf(survey, name)?.sheet) : [];
  const headed = tables.filter(({ headings }) => isOfOurs(headings)).map(({ sheet }) => sheet);
  return new Set([...named, ...headed].filter((sheet) => sheet !== undefined));
}

/** Those that are found only as a table of Excel: their headings are also those of other people's lists. */
const ONLY_AS_TABLES: readonly (readonly string[])[] = [
  headingsOf(accionesDelMarco),
  headingsOf(tablaDeObservaciones),
  headingsOfResumen,
  headingsOfProgramacion,
  [DE_CORTES],
];

const isOfOurs = (headings: readonly string[]) =>
  !isHistorial(headings) &&
  (hasHeadings([headings]) ||
    ONLY_AS_TABLES.some((wanted) => wanted.every((heading) => headings.includes(heading))));

/** Whether the headings are those of Historial: it is read apart, for it has the rows of every corte. */
export const isHistorial = (headings: readonly CellValue[]): boolean => headings.includes(DEL_HISTORIAL);

/** Whether the top of a sheet has the headings of a table of ours: it may go on below what was read. */
export const hasOurHeadings = ({ values }: Pick<SheetGrid, "values">): boolean =>
  !values.some(isHistorial) && hasHeadings(values.slice(0, TOP_ROWS));
