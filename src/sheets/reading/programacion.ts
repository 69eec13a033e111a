import { CellValue, isBlank } from "../../domain/base/cell";
import { FECHAS_PROGRAMADAS } from "../../domain/plan/programacion/listas";
import { NUMEROS_DE_PUNTO, clavePunto } from "../../domain/plan/programacion/puntos";
import { columnOf } from "../../domain/plan/tables/column";
import { ProgramacionKey, programacion } from "../../domain/plan/tables/programacion";
import { ProgramacionReading } from "../../domain/reading";
import { SheetGrid } from "../../domain/reading/reading";
import { findTables } from "./find-tables";
import { NamedPlace, Survey, placeOf } from "./survey";

const PUNTOS = NUMEROS_DE_PUNTO.map(clavePunto);

/** What the table Programación has, and no other table. */
export const headingsOfProgramacion = ["id" as const, ...PUNTOS].map(
  (key) => columnOf(programacion, key).heading,
);

/** The table Programación, and its dates by their name: absent without either. */
export function programacionIn(survey: Survey, grids: readonly SheetGrid[]): ProgramacionReading | null {
  const found = findTables(grids, headingsOfProgramacion).at(0);
  const dates = placeOf(survey, FECHAS_PROGRAMADAS.name);
  if (!found || dates?.sheet !== found.grid.name) return null;
  const { grid, table, header, rows } = found;
  const at = (key: ProgramacionKey) => header.indexOf(columnOf(programacion, key).heading);
  const there = programacion.columns.filter(({ key }) => at(key) >= 0);
  const read = rows.map((row, index) => ({
    number: table.row + 2 + index,
    id: row[at("id")] ?? "",
    puntos: PUNTOS.map((key) => row[at(key)] ?? ""),
  }));
  const formulaAt = (column: number) =>
    String(grid.formulas[table.row + 1 - grid.row]?.[table.column + column - grid.column] ?? "");
  const isEmpty = ({ id, puntos }: (typeof read)[number]) => isBlank(id) && puntos.every(isBlank);
  return {
    sheet: grid.name,
    tableName: table.name,
    headerRow: table.row + 1,
    lastRow: table.row + table.rows,
    columns: Object.fromEntries(there.map(({ key }) => [key, table.column + at(key)])),
    headings: Object.fromEntries(there.map(({ key, heading }) => [key, heading])),
    datesRow: dates.area.row + 1,
    fechas: lineOf(grid, dates.area),
    overDates: lineOf(grid, { ...dates.area, row: dates.area.row - 1 }),
    formulas: new Map(there.flatMap(({ key, formula }) => (formula ? [[key, formulaAt(at(key))]] : []))),
    rows: read.filter((row) => !isEmpty(row)),
    blankRows: read.filter(isEmpty).map(({ number }) => number),
  };
}

const lineOf = (grid: SheetGrid, { row, column }: NamedPlace["area"]): readonly CellValue[] =>
  NUMEROS_DE_PUNTO.map((_, index) => grid.values[row - grid.row]?.[column + index - grid.column] ?? "");
