import { CellValue } from "../base/cell";
import { SerialDate } from "../base/date";
import { CellEdit, Changes, NewCell } from "../changes/changes";
import { Observation } from "../checks/observation";
import { WorkbookReading } from "../reading/reading";
import {
  Excepcion,
  ExcepcionKey,
  ExcepcionRow,
  ExcepcionesReading,
  columnasDeExcepciones,
} from "../reading/excepciones/excepcion";
import { identifier } from "./identity";

/** Why some observaciones are accepted, and who says so, where that is known. */
export interface Acceptance {
  readonly motivo: string;
  readonly quien: string;
  readonly fecha: SerialDate;
}

/** The rows that say that some observaciones are accepted. */
export function excepcionesOf(
  observations: readonly Observation[],
  acceptance: Acceptance,
  workbook: WorkbookReading,
): readonly Excepcion[] {
  const identityOf = identifier(workbook);
  return observations.map((observation) => ({ ...identityOf(observation), ...acceptance }));
}

/** Writes some acceptances in the table that there is: in its blank rows first, then below its last. */
export function addedTo(table: ExcepcionesReading, excepciones: readonly Excepcion[]): Changes {
  const { sheet, tableName, blankRows, lastRow } = table;
  const inside = excepciones.slice(0, blankRows.length);
  const below = excepciones.slice(blankRows.length);
  const filled = inside.flatMap((each, index) => cellsIn(table, blankRows[index]!, each));
  if (tableName === undefined) {
    const more = below.flatMap((each, index) => cellsIn(table, lastRow + 1 + index, each));
    return { cells: [...filled, ...more], rows: [] };
  }
  const rows = below.map((each) => ({ sheet, tableName, below: lastRow, cells: newCells(table, each) }));
  return { cells: filled, rows };
}

/** Takes out the row of an acceptance; where it stands in no table, it is cleared. */
export function withdrawnFrom(
  { sheet, tableName, columns }: ExcepcionesReading,
  { number: row, cells }: ExcepcionRow,
): Changes {
  const held = columnasDeExcepciones.flatMap(({ key }) => {
    const column = columns[key];
    const value = cells[key] ?? "";
    return column === undefined || value === "" ? [] : [{ column, value }];
  });
  if (tableName !== undefined)
    return { cells: [], rows: [], removed: [{ sheet, tableName, row, before: held }] };
  return {
    cells: held.map(({ column, value }): CellEdit => ({
      place: { sheet, row, column },
      before: value,
      after: "",
      isFormula: false,
    })),
    rows: [],
  };
}

const valueOf = (excepcion: Excepcion, key: ExcepcionKey): CellValue => excepcion[key] ?? "";

function cellsIn(
  { sheet, columns }: ExcepcionesReading,
  row: number,
  excepcion: Excepcion,
): readonly CellEdit[] {
  return columnasDeExcepciones.flatMap(({ key, heading, type }): CellEdit[] => {
    const column = columns[key];
    const after = valueOf(excepcion, key);
    if (column === undefined || after === "") return [];
    const place = { sheet, row, column, heading };
    return [{ place, before: "", after, isFormula: false, ...(type === "date" && { format: type }) }];
  });
}

function newCells({ columns }: ExcepcionesReading, excepcion: Excepcion): readonly NewCell[] {
  return columnasDeExcepciones.flatMap(({ key }): NewCell[] => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, after: valueOf(excepcion, key), isFormula: false }];
  });
}
