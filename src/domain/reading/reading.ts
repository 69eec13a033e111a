import { CellValue } from "../base/cell";
import { CellPlace } from "../base/place";
import type { CorteGuardado, CortesReading, HistorialReading } from "./cortes/corte-cerrado";
import type { ExcepcionesReading } from "./excepciones/excepcion";
import { Parametros } from "../plan/parametros/parametro";
import { MarcoKey } from "../plan/tables/marco-operativo";
import { MatrizKey } from "../plan/tables/matriz";
import { TableRow } from "../plan/tables/row";
import { UnreadCount } from "./counts";
import { KeptCells } from "./kept";
import type { OwnTableReading } from "./own-table-reading";
import type { ProgramacionReading } from "./programacion";
import { AccionDelMarco } from "./marco-de-accion";

/** The used part of a sheet as it was read: everything that the domain knows of a workbook comes from these. */
export interface SheetGrid {
  readonly name: string;
  /** 0-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape; en-US formulas with "=", or the value again where there is none, as Excel gives them. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Same shape, where it was asked for: the cells as they show, "100%" for 1, in the person's own way of writing. */
  readonly texts?: readonly (readonly string[])[];
  readonly tables: readonly GridTable[];
  readonly protected: boolean;
}

/** An Excel table of the sheet; rows and columns from 0, counted in the sheet. `rows` counts its row of headings too. */
export interface GridTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One of the standard tables, found in a sheet: wherever it stands, whatever its headings look like. */
export interface TableReading<Key extends string> {
  readonly sheet: string;
  /** Excel's table it stands in; absent in a plain range of cells. */
  readonly tableName?: string;
  /** Sheet row of the headings, from 1. */
  readonly headerRow: number;
  /** 0-based sheet column of each column found. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Their headings as they stand there: what formulas of the table call them. */
  readonly headings: Readonly<Partial<Record<Key, string>>>;
  /** Standard columns that it lacks, and headings that say the same twice. */
  readonly missing: readonly Key[];
  readonly doubled: readonly { readonly key: Key; readonly column: number; readonly heading: string }[];
  /** Filled rows only, in the sheet's order; blank rows and repeated headings are left out. */
  readonly rows: readonly TableRow<Key>[];
  /** First and last row of the body in the sheet, from 1: also its blank rows, where a person may go on writing. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Sheet rows of the headings that stand again among the rows, from 1: left out of `rows`. */
  readonly repeatedHeadings: readonly number[];
  /** Headings of no column of ours. */
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
  /** Of a matriz that was a marco: what it keeps of its tiempos at the right, by row number of the sheet. */
  readonly tiempos?: ReadonlyMap<number, CellValue>;
  /** Of a marco: what stands at its right and its matriz will ask for, by row number of the sheet. */
  readonly kept?: ReadonlyMap<number, KeptCells>;
  /** Filled rows that follow an Excel table without a gap and are not part of it: its formulas don't count them. */
  readonly below: readonly TableRow<Key>[];
  readonly protected: boolean;
}

export type MarcoReading = TableReading<MarcoKey>;
export type MatrizReading = TableReading<MatrizKey>;

/** A sheet that sums up a matriz. */
export interface ResumenReading {
  readonly sheet: string;
  /** What its figures are computed with: it says which matriz they are of. */
  readonly formula: string;
  /** Its lines: what people write in them. */
  readonly acciones: OwnTableReading<"codigo" | "accion" | "peso">;
  /** null where a person took that table away. */
  readonly responsables: OwnTableReading<"responsable"> | null;
}

/** A small table of Parámetros, with all its rows: also the blank ones, where the next one goes. */
export interface SmallTableReading {
  readonly sheet: string;
  readonly tableName: string;
  /** Sheet row of the headings, from 1. */
  readonly headerRow: number;
  /** 0-based sheet column of the first. */
  readonly column: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Whether nothing stands in the row below the table: it may grow. */
  readonly mayGrow: boolean;
}

/** All that was found in a workbook. */
export interface WorkbookReading {
  readonly parametros: Parametros;
  /** Days that are not worked, as Parámetros lists them; absent where it lists none. */
  readonly festivos?: ReadonlySet<number>;
  /** Whether the sheet Parámetros (its names) is there. */
  readonly hasParametros: boolean;
  readonly marcos: readonly MarcoReading[];
  readonly matrices: readonly MatrizReading[];
  /** Counts kept in Parámetros: "dependencias" → 8; lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Of those that are there: where each named cell of Parámetros stands, by its name. */
  readonly namedCells: Readonly<Record<string, CellPlace>>;
  /** Counts that say something other than how many there are. */
  readonly unreadCounts: readonly UnreadCount[];
  /** The table where they are kept; null where the workbook has none. */
  readonly conteos: SmallTableReading | null;
  /** The table of what was decided for tables that were organized; null where the workbook has none. */
  readonly organizadas: SmallTableReading | null;
  /** The sheet that lists observaciones; null where there is none. */
  readonly listado: SmallTableReading | null;
  /** The list of acciones of the marco de acción, kept in Parámetros; empty where the plan has none. */
  readonly accionesDelMarco: readonly AccionDelMarco[];
  /** The sheets that sum up and that are signed, recognised by what they hold: a person may have renamed them. */
  readonly resumenes: readonly ResumenReading[];
  readonly firmas: readonly string[];
  /** What must be reached by some dates; null where the workbook has no such sheet. */
  readonly programacion: ProgramacionReading | null;
  /** The observaciones that were accepted with a reason; null where the workbook has no table of them. */
  readonly excepciones: ExcepcionesReading | null;
  /** The cortes that were closed, and where their rows are kept; null where none was. */
  readonly cortes: CortesReading | null;
  readonly historial: HistorialReading | null;
  /** Rows of the cortes that are compared with, where only those were read: see `historiaDe`. */
  readonly guardadas?: readonly CorteGuardado[];
  /** Sheets with a table that was organized into another one: it is left as it was, and does not count. */
  readonly sources: readonly string[];
  /** Every sheet's name, to say where there is nothing of ours. */
  readonly sheetNames: readonly string[];
}
