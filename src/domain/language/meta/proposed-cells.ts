import { CellValue } from "../../base/cell";
import { MatrizKey } from "../../plan/tables/matriz";

/** Cells of the matriz that say the meta in numbers. */
export type ProposedKey = Extract<
  MatrizKey,
  "tipo" | "cantidad" | "por" | "veces" | "lineaBase" | "inicio" | "plazo"
>;
export type ProposedCells = Readonly<Partial<Record<ProposedKey, CellValue>>>;
