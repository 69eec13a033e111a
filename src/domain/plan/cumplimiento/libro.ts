import { CellValue } from "../../base/cell";
import { Programacion } from "../programacion/programacion";
import { esFestivo } from "../parametros/festivos";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";

/** A row of the marco operativo, as people find it. */
export interface FilaDelMarco {
  readonly hoja: string;
  /** The sheet's row, from 1. */
  readonly fila: number;
  readonly indicador: CellValue;
}

/** A line of the Resumen: an acción of the plan, and how much it weighs. */
export interface LineaDelResumen {
  readonly accion: CellValue;
  readonly peso: CellValue;
}

/** What the figures of a matriz look up outside it; each is absent where the workbook has no such thing. */
export interface Libro {
  /** Acciones that the Resumen lists, in its order; absent: those of the matriz, equal. */
  readonly lineas?: readonly LineaDelResumen[];
  /** What the sheet Programación says; absent: every row follows its own line, rate or level. */
  readonly programacion?: Programacion;
  /** Days that are not worked; absent: those of Colombia. */
  readonly festivos?: ReadonlySet<number>;
  /** What was written right below its table, where no formula reaches. */
  readonly debajo?: readonly TableRow<MatrizKey>[];
  /** Indicators of the marco that nobody follows up in it: without them its mean is another. */
  readonly sinSeguir?: readonly FilaDelMarco[];
  /** How many values stand over formulas of auxiliary columns: the sheet's figures are computed with them. */
  readonly constantes?: number;
}

/** Whether a day is a holiday in a workbook. */
export const festivosDe = ({ festivos }: Libro): ((day: number) => boolean) =>
  festivos ? (day) => festivos.has(day) : esFestivo;
