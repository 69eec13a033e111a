import { CellValue } from "../base/cell";

/** What a matriz has a column for and a marco has not. */
export const KEPT = [
  "lineaBase",
  "inicio",
  "plazo",
  "avance",
  "reportado",
  "recomendaciones",
  "evidencia",
  "peso",
] as const;

/** What a row of a marco says in the columns that stand at its right, of what its matriz will ask for. */
export type KeptCells = Readonly<Partial<Record<(typeof KEPT)[number], CellValue>>>;
