import { accionWeightsOf, resumenOf } from "../../domain/reading";
import { MatrizReading, SheetGrid } from "../../domain/reading/reading";
import { informe } from "../../domain/plan/cumplimiento/informe";
import { hojas } from "../../domain/catalogue/hojas";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { inExcel } from "../host/in-excel";
import { FullReading } from "../../sheets/reading/full-reading";
import { readAll } from "../reading/read-workbook";
import { findResumenes } from "../../sheets/reading/named-reading";
import { freeSheetName, freeTableName } from "../../sheets/free-name";
import { MatrizColumns, ResumenContent, resumenSheet } from "../../sheets/resumen";
import { ExcelFailure, Written } from "../workbook";
import { insertSheets } from "./insertion";
import { updateResumen } from "./update-resumen";

/** Makes the Resumen de cumplimiento of a matriz, or appends to it the acciones and responsables that it lacks. Three batches. */
export const insertResumen = (sheet?: string): Promise<Written> =>
  inExcel(async (context) => {
    const full = await readAll(context);
    const found = matrizToSummarize(full, sheet);
    const columns = columnsOf(found.reading, found.grid);
    const content = contentOf(found.reading, full);
    const its = resumenOf(full.reading, found.reading);
    const existing = findResumenes(full.grids).find(({ grid }) => grid.name === its?.sheet);
    if (existing) return updateResumen(context, existing, content);
    const { survey } = full;
    const taken = [...survey.tables, ...survey.names.map(({ name }) => name)];
    const declaration = resumenSheet(
      {
        sheet: freeSheetName(hojas.resumen.titulo, survey.sheets),
        table: freeTableName("Resumen", taken),
        responsables: freeTableName("Responsables", taken),
      },
      columns,
      content,
      full.reading.parametros,
    );
    const undo = await insertSheets(context, survey, [declaration]);
    return {
      what: "resumenInserted",
      sheets: [declaration.name],
      rows: content.informe.acciones.length,
      undo,
    };
  });

/** What the formulas of Resumen refer to: a matriz in an Excel table with its computed columns. */
const NEEDED: readonly MatrizKey[] = [
  "accion",
  "codigo",
  "indicador",
  "responsable",
  "peso",
  "reportado",
  "estado",
  "avanceDelPlan",
  "aporte",
  "pesoEfectivo",
];

function matrizToSummarize(
  { reading, grids }: FullReading,
  sheet?: string,
): { reading: MatrizReading; grid: SheetGrid } {
  const found = reading.matrices.find(
    (each) =>
      (sheet === undefined || each.sheet === sheet) &&
      each.tableName !== undefined &&
      NEEDED.every((key) => each.columns[key] !== undefined),
  );
  const grid = grids.find(({ name }) => name === found?.sheet);
  if (!found || !grid || !reading.hasParametros) throw new ExcelFailure("no-matriz");
  return { reading: found, grid };
}

/** Structured references by the headings that the table has today: a person may have changed them. */
function columnsOf(reading: MatrizReading, grid: SheetGrid): MatrizColumns {
  return (key) => {
    const column = reading.columns[key];
    const heading =
      column === undefined ? "" : grid.values[reading.headerRow - 1 - grid.row]?.[column - grid.column];
    const own = heading || matriz.columns.find((each) => each.key === key)!.heading;
    return `${reading.tableName}[${String(own).replace(/['#[\]]/g, "'$&")}]`;
  };
}

function contentOf(reading: MatrizReading, { reading: workbook }: FullReading): ResumenContent {
  const pesos = accionWeightsOf(workbook, reading);
  return { informe: informe(reading.rows, workbook.parametros, pesos), pesos };
}
