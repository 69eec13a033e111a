import { CellValue } from "../base/cell";
import { Programacion } from "../plan/programacion/programacion";
import { encabezadosLeidos } from "../plan/programacion/encabezados";

/** The columns that are read: those that a person fills in, and what was due. */
export type ClaveLeida = (typeof encabezadosLeidos)[number][0];

/** A row of the table Programación with something in it. */
export interface FilaDeProgramacion {
  /** The sheet's row number, from 1. */
  readonly number: number;
  readonly id: CellValue;
  /** Under each of the dates, "" where nothing stands. */
  readonly puntos: readonly CellValue[];
}

/** The table Programación, where it stands and what people wrote in it. */
export interface ProgramacionReading {
  readonly sheet: string;
  readonly tableName: string;
  /** Sheet row of the headings, from 1. */
  readonly headerRow: number;
  readonly lastRow: number;
  /** 0-based sheet column of each column found, and its heading as it stands there. */
  readonly columns: Readonly<Partial<Record<ClaveLeida, number>>>;
  readonly headings: Readonly<Partial<Record<ClaveLeida, string>>>;
  /** Sheet row of the dates, from 1; what stands in each, in the order of the points. */
  readonly datesRow: number;
  readonly fechas: readonly CellValue[];
  /** What stands over each of them: a row of cells that is no table is known by it. */
  readonly overDates: readonly CellValue[];
  readonly rows: readonly FilaDeProgramacion[];
  /** Those of its first row, en-US with "=", by 0-based sheet column: each row's are the same to the letter. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Rows of its body with nothing in them, from 1. */
  readonly blankRows: readonly number[];
}

/** What figures are computed with. */
export const comoProgramacion = ({ fechas, rows }: ProgramacionReading): Programacion => ({
  fechas,
  filas: rows,
});
