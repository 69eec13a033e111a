import { CellValue } from "../../base/cell";
import { Expression } from "../formula/expression";

/** Sections of the sheet, in their order. */
export const SECCIONES = ["Entidad", "Plan", "Corte", "Semáforo", "Auxiliares"] as const;

/** A named cell of the sheet Parámetros. Every formula of the workbook refers to it by its name. */
export interface Parametro {
  /** Excel's name of the cell. */
  readonly name: string;
  readonly label: string;
  readonly section: (typeof SECCIONES)[number];
  readonly type: "text" | "date" | "number" | "choice" | "percentage";
  readonly help: string;
  readonly choices?: readonly string[];
  /** What the sheet is inserted with. Blank when absent. */
  readonly initial?: CellValue;
  /** For what the sheet computes; it refers to other named cells only. */
  readonly formula?: Expression;
}

/** The values of the named cells, "" where blank. A workbook without the sheet gives every one blank. */
export type Parametros = Readonly<Record<string, CellValue>>;
