import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { FESTIVOS } from "../../domain/plan/formula/festivos";
import { parametros } from "../../domain/plan/parametros/parametros";
import {
  accionesDelMarco as delMarco,
  conteos,
  tablasOrganizadas,
} from "../../domain/plan/parametros/tablas";
import { columnOf, headingsOf } from "../../domain/plan/tables/column";
import { tablaDeObservaciones } from "../../domain/plan/tables/observaciones";
import {
  AccionDelMarco,
  NamedReading,
  readCounts,
  readMarcoDeAccion,
  readUnreadCounts,
} from "../../domain/reading";
import { readBody } from "../../domain/reading/own-table";
import { ResumenReading, SheetGrid, SmallTableReading } from "../../domain/reading/reading";
import { CellPlace } from "../../domain/base/place";
import { findTable, findTables } from "./find-tables";
import { programacionIn } from "./programacion";
import { NamedPlace, Survey, placeOf } from "./survey";

/** The named cells without which there is no sheet Parámetros. */
const ESSENTIAL = ["fecha_corte", "estado_corte", "inicio_plan"];

/** Rows where the title block and what follows it stand. */
const TITLE_ROWS = 20;

/** Whether the workbook has the sheet Parámetros: its names stand in cells of one sheet. */
export function hasParametros(survey: Pick<Survey, "names">): boolean {
  const sheets = ESSENTIAL.map((name) => placeOf(survey, name)?.sheet);
  return sheets[0] !== undefined && sheets.every((sheet) => sheet === sheets[0]);
}

/** What is found by name and not by looking at the sheets: parameters, counts, acciones and their weights. */
export function namedReading(survey: Survey, grids: readonly SheetGrid[]): NamedReading {
  const found = hasParametros(survey);
  const values = Object.fromEntries(
    parametros.map(({ name }) => [name, found ? valueAt(grids, placeOf(survey, name)) : ""]),
  );
  return {
    hasParametros: found,
    parametros: values,
    ...festivosIn(survey, grids),
    namedCells: found ? namedCells(survey) : {},
    ...smallTablesIn(survey, grids),
    ...listadoIn(grids),
    accionesDelMarco: accionesDelMarco(grids),
    resumenes: findResumenes(grids).map((each) => ({
      sheet: each.grid.name,
      formula: formulaOf(each),
      ...listsIn(each),
    })),
    programacion: programacionIn(survey, grids),
    firmas: grids.filter(isFirmas).map(({ name }) => name),
  };
}

/** Its title or its first sentence: one of the two survives what people change in it. */
const isFirmas = ({ values }: SheetGrid) =>
  values[0]?.[0] === hojas.firmas.titulo ||
  values.slice(0, TITLE_ROWS).some(([first]) => first === hojas.firmas.constancia);

/** The holidays that Parámetros lists. */
function festivosIn(survey: Survey, grids: readonly SheetGrid[]) {
  const place = placeOf(survey, FESTIVOS);
  const grid = place && grids.find(({ name }) => name === place.sheet);
  if (!grid) return {};
  const { row, column, rows } = place.area;
  const days = Array.from(
    { length: rows },
    (_, index) => grid.values[row + index - grid.row]?.[column - grid.column],
  ).filter((each) => typeof each === "number");
  return { festivos: new Set(days) };
}

function valueAt(grids: readonly SheetGrid[], place: NamedPlace | undefined): CellValue {
  const grid = place && grids.find(({ name }) => name === place.sheet);
  return grid?.values[place!.area.row - grid.row]?.[place!.area.column - grid.column] ?? "";
}

const namedCells = (survey: Survey): Readonly<Record<string, CellPlace>> =>
  Object.fromEntries(
    parametros.flatMap(({ name }) => {
      const place = placeOf(survey, name);
      if (!place) return [];
      return [[name, { sheet: place.sheet, row: place.area.row + 1, column: place.area.column }]];
    }),
  );

/** The small tables of Parámetros that other rows are written in. */
function smallTablesIn(survey: Survey, grids: readonly SheetGrid[]) {
  const sheet = placeOf(survey, "fecha_corte")?.sheet;
  const home = grids.filter((grid) => grid.name === sheet);
  const organizadas = findTable(home, tablasOrganizadas);
  return { ...countsIn(home), ...(organizadas && { organizadas: smallTableIn(organizadas) }) };
}

/** The list of observaciones, wherever its sheet was moved. */
function listadoIn(grids: readonly SheetGrid[]) {
  const found = findTable(grids, tablaDeObservaciones);
  return found && { listado: smallTableIn(found) };
}

function countsIn(home: readonly SheetGrid[]) {
  const found = findTable(home, conteos);
  if (!found) return {};
  const { grid, table, rows } = found;
  const first = { sheet: grid.name, row: table.row + 2, column: table.column + 1 };
  return {
    counts: readCounts(rows),
    unreadCounts: readUnreadCounts(rows, first),
    conteos: smallTableIn(found),
  };
}

function smallTableIn({
  grid,
  table,
  header,
  rows,
}: ReturnType<typeof findTables>[number]): SmallTableReading {
  const left = table.column - grid.column;
  const below = grid.values[table.row + table.rows - grid.row] ?? [];
  return {
    sheet: grid.name,
    tableName: table.name,
    headerRow: table.row + 1,
    column: table.column,
    headings: header.map(String),
    rows,
    mayGrow: below.slice(left, left + table.columns).every((value) => value === ""),
  };
}

/** The list of the marco de acción, wherever a table has its heading, which is that of no other. */
function accionesDelMarco(grids: readonly SheetGrid[]): readonly AccionDelMarco[] {
  return findTables(grids, headingsOf(delMarco)).flatMap(({ grid, table, header, rows }) => {
    const index = header.indexOf(columnOf(delMarco, "accion").heading);
    const first = { sheet: grid.name, row: table.row + 2, column: table.column + index };
    return readMarcoDeAccion(
      rows.map((row) => row[index] ?? ""),
      first,
    );
  });
}

/** The formulas of the first acción: the other lines say the same. */
function formulaOf({ grid, table }: FoundResumen): string {
  const left = table.column - grid.column;
  return (grid.formulas[table.row - grid.row + 1] ?? [])
    .slice(left, left + table.columns)
    .filter((each) => String(each).startsWith("="))
    .join("\n");
}

type FoundResumen = ReturnType<typeof findResumenes>[number];

const { columnas } = hojas.resumen;

/** What the table of acciones of a Resumen has, and no other table. */
export const headingsOfResumen = [
  columnas.codigo,
  columnas.accion,
  columnas.indicadores,
  columnas.cumplimiento,
  columnas.peso,
];

/** The table of acciones of each sheet Resumen de cumplimiento, wherever it was moved. */
export const findResumenes = (grids: readonly SheetGrid[]) => findTables(grids, headingsOfResumen);

/** What people write in a Resumen: its acciones and, beside them, its responsables. */
function listsIn({ grid, table, header }: FoundResumen): Pick<ResumenReading, "acciones" | "responsables"> {
  const at = (heading: string) => table.column + header.indexOf(heading);
  const { codigo, accion, peso } = columnas;
  const [found] = findTables(
    [grid],
    [hojas.resumen.responsable, columnas.indicadores, columnas.cumplimiento],
  );
  return {
    acciones: readBody(grid, table.row - grid.row, {
      codigo: at(codigo),
      accion: at(accion),
      peso: at(peso),
    }),
    responsables: found
      ? readBody(grid, found.table.row - grid.row, {
          responsable: found.table.column + found.header.indexOf(hojas.resumen.responsable),
        })
      : null,
  };
}
