import { CellValue, isBlank } from "../../domain/base/cell";
import { encabezadosLeidos } from "../../domain/plan/programacion/encabezados";
import { FECHAS_PROGRAMADAS } from "../../domain/plan/programacion/listas";
import { NUMEROS_DE_PUNTO, clavePunto } from "../../domain/plan/programacion/numeros";
import { ClaveLeida, ProgramacionReading } from "../../domain/reading/programacion";
import { SheetGrid } from "../../domain/reading/reading";
import { findTables } from "./find-tables";
import { NamedPlace, Survey, placeOf } from "./survey";

/** What the table Programación has, and no other table. */
export const headingsOfProgramacion = encabezadosLeidos.map(([, heading]) => heading);

/** The table Programación, and its dates by their name: absent without either. */
export function programacionIn(survey: Survey, grids: readonly SheetGrid[]): ProgramacionReading | null {
  const found = findTables(grids, headingsOfProgramacion).at(0);
  const dates = placeOf(survey, FECHAS_PROGRAMADAS.name);
  if (!found || dates?.sheet !== found.grid.name) return null;
  const { grid, table, header, rows } = found;
  const places = new Map<ClaveLeida, number>(
    encabezadosLeidos.map(([key, heading]) => [key, header.indexOf(heading)]),
  );
  const at = (key: ClaveLeida) => places.get(key)!;
  const read = rows.map((row, index) => ({
    number: table.row + 2 + index,
    id: row[at("id")] ?? "",
    puntos: NUMEROS_DE_PUNTO.map((numero) => row[at(clavePunto(numero))] ?? ""),
  }));
  const first = grid.formulas[table.row + 1 - grid.row] ?? [];
  const left = table.column - grid.column;
  const isEmpty = ({ id, puntos }: (typeof read)[number]) => isBlank(id) && puntos.every(isBlank);
  return {
    sheet: grid.name,
    tableName: table.name,
    headerRow: table.row + 1,
    lastRow: table.row + table.rows,
    columns: Object.fromEntries(encabezadosLeidos.map(([key]) => [key, table.column + at(key)])),
    headings: Object.fromEntries(encabezadosLeidos),
    datesRow: dates.area.row + 1,
    fechas: lineOf(grid, dates.area),
    overDates: lineOf(grid, { ...dates.area, row: dates.area.row - 1 }),
    formulas: new Map(
      first
        .slice(left, left + table.columns)
        .flatMap((formula, index) =>
          typeof formula === "string" && formula.startsWith("=") ? [[table.column + index, formula]] : [],
        ),
    ),
    rows: read.filter((row) => !isEmpty(row)),
    blankRows: read.filter(isEmpty).map(({ number }) => number),
  };
}

const lineOf = (grid: SheetGrid, { row, column }: NamedPlace["area"]): readonly CellValue[] =>
  NUMEROS_DE_PUNTO.map((_, index) => grid.values[row - grid.row]?.[column + index - grid.column] ?? "");
