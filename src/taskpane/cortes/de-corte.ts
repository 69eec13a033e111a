import { CorteCerrado } from "../../domain/reading/cortes/corte-cerrado";
import { MatrizReading } from "../../domain/reading/reading";
import { ViewProps } from "../app/view";

/** What is shown of the corte that the workbook is at, once it is closed. */
export interface DeCorte extends ViewProps {
  readonly matriz: MatrizReading;
  readonly corte: CorteCerrado;
  /** Who closed the last one. */
  readonly quien: string;
}
