export { cellName } from "./cell-name";
export { readCounts } from "./counts";
export { type AccionDelMarco, readMarcoDeAccion } from "./marco-de-accion";
export type {
  GridTable,
  MarcoReading,
  MatrizReading,
  SheetGrid,
  TableReading,
  WorkbookReading,
} from "./reading";
export { readWorkbook, type NamedReading } from "./workbook";
