import { CellValue, isBlank } from "../../base/cell";
import { CellEdit, Changes, ColumnVisibility, NewCell, RowInsertion } from "../../changes/changes";
import { NUMEROS_DE_PUNTO, clavePunto } from "../../plan/programacion/numeros";
import { ClaveLeida, ProgramacionReading } from "../../reading/programacion";
import { PuntosDeFila } from "./punto";

/**
 * Writes in the Programación that there is what is known of some rows: each in its own row, or else in a blank one; under
 * the dates that stand there, and others in the next columns without a date. What a point said before is written over.
 *
 * @returns null where there is no room for all the dates
 */
export function agregada(reading: ProgramacionReading, puntos: readonly PuntosDeFila[]): Changes | null {
  const fechas = conFechas(reading, puntos);
  if (!fechas) return null;
  const { sheet, columns, headings, headerRow, datesRow, lastRow, tableName, rows } = reading;
  const columnOf = (index: number) => columns[clavePunto(index + 1)];
  const cell = (row: number, column: number | undefined, before: CellValue, after: CellValue): CellEdit[] =>
    column === undefined || before === after
      ? []
      : [{ place: { sheet, row, column }, before, after, isFormula: false }];
  const dates = fechas.flatMap((fecha, index) =>
    cell(datesRow, columnOf(index), reading.fechas[index]!, fecha).map((edit): CellEdit => ({
      ...edit,
      format: "date",
    })),
  );
  // Those without a date were hidden.
  const shown = dates.map(({ place: { column } }): ColumnVisibility => {
    const key = clavePunto(NUMEROS_DE_PUNTO.find((numero) => columns[clavePunto(numero)] === column)!);
    return { place: { sheet, row: headerRow, column, heading: headings[key] }, hidden: false };
  });
  const blank = [...reading.blankRows];
  const inserted: RowInsertion[] = [];
  const cells = puntos.flatMap(({ id, puntos: said }) => {
    const own = rows.find((row) => row.id === id);
    const row = own?.number ?? blank.shift();
    const values = said.map(({ hasta, valor }) => [fechas.indexOf(hasta), valor] as const);
    if (row === undefined) {
      const written: readonly (readonly [key: ClaveLeida, after: CellValue])[] = [
        ["id", id],
        ...values.map(([at, valor]) => [clavePunto(at + 1), valor] as const),
      ];
      // Above the table's last, so that whatever looks at its lines grows with them.
      inserted.push({ sheet, tableName, below: lastRow - 1, cells: newCells(reading, written) });
      return [];
    }
    return [
      ...(own ? [] : cell(row, columns.id, "", id)),
      ...values.flatMap(([at, valor]) => cell(row, columnOf(at), own?.puntos[at] ?? "", valor)),
    ];
  });
  return { cells: [...dates, ...cells], rows: inserted, columns: shown };
}

function newCells(
  { columns, formulas }: ProgramacionReading,
  written: readonly (readonly [key: ClaveLeida, after: CellValue])[],
): readonly NewCell[] {
  const values = written.flatMap(([key, after]): NewCell[] => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, after, isFormula: false }];
  });
  return [...values, ...[...formulas].map(([column, after]) => ({ column, after, isFormula: true }))];
}

/** The dates with those that are new, in the columns that have none. */
function conFechas(
  { fechas }: ProgramacionReading,
  puntos: readonly PuntosDeFila[],
): readonly CellValue[] | null {
  const wanted = [...new Set(puntos.flatMap((each) => each.puntos.map(({ hasta }) => hasta)))];
  const missing = wanted.filter((fecha) => !fechas.includes(fecha)).sort((a, b) => a - b);
  if (missing.length > fechas.filter(isBlank).length) return null;
  return fechas.map((fecha) => (isBlank(fecha) ? (missing.shift() ?? fecha) : fecha));
}
