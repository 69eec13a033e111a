import { CellValue } from "../../base/cell";

/** What a row of the sheet Programación holds of an indicator. */
export interface FilaProgramada {
  readonly id: CellValue;
  /** Under each of the dates, "" where nothing is said. */
  readonly puntos: readonly CellValue[];
}

/** What a plan's indicators must have reached by some dates. */
export interface Programacion {
  readonly fechas: readonly CellValue[];
  readonly filas: readonly FilaProgramada[];
}
