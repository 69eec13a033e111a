import { CellValue } from "../../../base/cell";
import { Parametros } from "../../parametros/parametro";
import { MatrizKey } from "../../tables/matriz";
import { Estado } from "../estado";

/** Cells of a row; the others are blank, but for its acción, indicador and meta. */
export type Celdas = Partial<Record<MatrizKey, CellValue>>;

/** What is expected of a row; what is not named is not looked at. Percentages as people read them, with one decimal. */
export interface Esperado {
  readonly meta?: number | null;
  readonly cumplimiento?: number | null;
  readonly plan?: number | null;
  readonly estado: Estado | null;
  readonly situacion?: string | null;
  readonly motivo?: string;
  readonly avisos?: readonly string[];
}

/** A row with its figures worked by hand, for a rule of the method. */
export interface Caso {
  readonly caso: string;
  readonly fila: Celdas;
  readonly parametros?: Parametros;
  /** Its points in the sheet Programación: what must be reached by each day. */
  readonly programacion?: readonly (readonly [fecha: CellValue, valor: CellValue])[];
  readonly espera: Esperado;
}

/** A rule of the method: its number in the specification, what it says in an official's words, and its cases. */
export interface Regla {
  readonly numero: string;
  readonly dice: string;
  readonly casos: readonly Caso[];
}
