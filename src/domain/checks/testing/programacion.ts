import { NUMEROS_DE_PUNTO } from "../../plan/programacion/numeros";
import { Programacion } from "../../plan/programacion/programacion";
import { programacion as table } from "../../plan/tables/programacion";
import { ProgramacionReading } from "../../reading";

const DATES_ROW = 7;
const HEADER_ROW = 8;

/** A sheet Programación as the add-in inserts it, read: its table from A8 on. */
export const programacionSheet = ({ fechas, filas }: Programacion): ProgramacionReading => ({
  sheet: "Programación",
  tableName: table.tableName,
  headerRow: HEADER_ROW,
  lastRow: HEADER_ROW + filas.length,
  columns: Object.fromEntries(table.columns.map(({ key }, index) => [key, index])),
  headings: Object.fromEntries(table.columns.map(({ key, heading }) => [key, heading])),
  datesRow: DATES_ROW,
  fechas: NUMEROS_DE_PUNTO.map((_, index) => fechas[index] ?? ""),
  overDates: NUMEROS_DE_PUNTO.map(() => ""),
  formulas: new Map(),
  rows: filas.map((fila, index) => ({ ...fila, number: HEADER_ROW + 1 + index })),
  blankRows: [],
});
