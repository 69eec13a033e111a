export { readCounts, readUnreadCounts } from "./counts";
export { hasHeadings } from "./has-headings";
export { type AccionDelMarco, readMarcoDeAccion } from "./marco-de-accion";
export type {
  GridTable,
  MarcoReading,
  MatrizReading,
  ResumenReading,
  SheetGrid,
  TableReading,
  WorkbookReading,
} from "./reading";
export { type ProgramacionReading, comoProgramacion } from "./programacion";
export { libroDe, pesosDe, resumenOf } from "./resumen-of";
export { readWorkbook, type NamedReading } from "./workbook";
