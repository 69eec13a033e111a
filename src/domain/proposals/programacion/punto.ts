import { CellValue } from "../../base/cell";
import { SerialDate } from "../../base/date";

/** What must have been reached by a day, running up as Programación has it. */
export interface PuntoProgramado {
  readonly hasta: SerialDate;
  readonly valor: number;
}

/** What is programmed of the indicator of a row, by the row's Id. */
export interface PuntosDeFila {
  readonly id: CellValue;
  readonly puntos: readonly PuntoProgramado[];
}
