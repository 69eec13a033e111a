import { hojas } from "../../domain/catalogue/hojas";
import { GRUPOS_DEL_RESUMEN } from "../../domain/plan/cumplimiento/grupos";
import { informe } from "../../domain/plan/cumplimiento/informe";
import { auxiliares } from "../../domain/plan/tables/matriz-auxiliares";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { Changes } from "../../domain/changes/changes";
import { libroConMarco } from "../../domain/checks/rules/marco/sin-seguir";
import { recontado } from "../../domain/proposals/resumen";
import { resumenOf } from "../../domain/reading";
import { MatrizReading } from "../../domain/reading/reading";
import { SheetDeclaration } from "../declaration/declaration";
import { freeSheetName, freeTableName } from "../free-name";
import { FullReading } from "../reading/full-reading";
import { RESUMEN_TABLES, resumenSheet } from "../resumen";
import { takenByTables } from "./free-names";
import { columnsOf, matrizWith } from "./matriz-columns";

/** The sheet to insert, its acciones and what is counted for it in Parámetros, or the sheet of the Resumen that the matriz has already. */
type ResumenPlan =
  | { readonly sheet: SheetDeclaration; readonly acciones: number; readonly recontado: Changes }
  | { readonly sheet?: undefined; readonly existing: string };

/**
 * The Resumen de cumplimiento of a matriz: of the one in a sheet, or of the first.
 * @returns null where there is no matriz that can be summed up
 */
export function planResumen(full: FullReading, sheet?: string): ResumenPlan | null {
  const found = matrizToSummarize(full, sheet);
  if (!found) return null;
  const { survey, reading } = full;
  const existing = resumenOf(reading, found.reading);
  if (existing) return { existing: existing.sheet };
  const content = {
    informe: informe(found.reading.rows, reading.parametros, libroConMarco(reading, found.reading)),
  };
  const taken = takenByTables(survey);
  const names = {
    sheet: freeSheetName(hojas.resumen.titulo, survey.sheets),
    table: freeTableName(RESUMEN_TABLES.table, taken),
    responsables: freeTableName(RESUMEN_TABLES.responsables, taken),
    lists: listsOf(found.reading),
  };
  const columns = columnsOf(found.reading, found.grid);
  return {
    sheet: resumenSheet(names, columns, content, reading.parametros),
    acciones: content.informe.acciones.length,
    recontado: recontado(reading, found.reading),
  };
}

/** What the formulas of Resumen refer to: a matriz in an Excel table with its computed columns. */
const NEEDED: readonly MatrizKey[] = [
  "accion",
  "codigo",
  "indicador",
  "responsable",
  ...auxiliares.map(({ key }) => key),
];

const matrizToSummarize = ({ reading, grids }: FullReading, sheet?: string) =>
  reading.hasParametros ? matrizWith(NEEDED, reading.matrices, grids, sheet) : null;

/** What the matriz's own formulas call the lists of its Resumen by: its name, when it was inserted. */
function listsOf({ rows, tableName = "" }: MatrizReading): string {
  const formula = rows.find(({ formulas }) => formulas.grupoDelResumen)?.formulas.grupoDelResumen ?? "";
  return new RegExp(`([\\p{L}\\p{N}_.]+)_${GRUPOS_DEL_RESUMEN.name}`, "u").exec(formula)?.[1] ?? tableName;
}
