import { CellValue } from "../domain/base/cell";
import { Place } from "../domain/base/place";
import { Changes } from "../domain/changes/changes";
import type { VersionCerrada } from "../domain/cortes/version";
import type { FilaDelHistorial } from "../domain/plan/cortes/historial";
import type { CorteCerrado } from "../domain/reading/cortes/corte-cerrado";
import type { Excepcion } from "../domain/reading/excepciones/excepcion";
import type { MarcoDifferences, ReadCount } from "../domain/proposals/matriz";
import { PuntosDeFila } from "../domain/proposals/programacion";
import { RawTable } from "../domain/reading/organize";
import { OrganizedTable } from "../domain/proposals/organized";
import { MatrizReading, WorkbookReading } from "../domain/reading/reading";
import { ColumnView } from "../domain/plan/tables/column";
import { MarcoKey } from "../domain/plan/tables/marco-operativo";

/** A row to put in a new marco operativo; what is missing stays blank. */
export type MarcoRow = Readonly<Partial<Record<MarcoKey, string>>>;

/** Takes a write back. Refused with `ExcelFailure("changed-since")` when its cells are no longer as it left them. */
export interface Undo {
  (): Promise<void>;
  /** What it is of, to tell whether it shares cells with another: see `shareCells`. */
  readonly touches: ReadonlySet<string>;
}

/** What a write did, as data: the catalogue says it in one sentence. */
export interface Written {
  readonly what:
    | "marcoInserted"
    | "matrizInserted"
    | "matrizCompleted"
    | "parametrosInserted"
    | "parametrosRestored"
    | "programacionInserted"
    | "programacionCompleted"
    | "resumenInserted"
    | "resumenUpdated"
    | "firmasInserted"
    | "proposalsWritten"
    | "reportesWritten"
    | "opinionWritten"
    | "exampleReported"
    | "fixesWritten"
    | "observationsListed"
    | "excepcionesAdded"
    | "excepcionWithdrawn"
    | "countKept"
    | "decisionsKept"
    | "parametrosChanged"
    | "marksShown"
    | "marksHidden"
    | "viewChanged"
    | "tableOrganized"
    | "corteClosed"
    | "corteOpened"
    | "corteRectified"
    | "alreadyThere"
    | "nothing";
  /** The sheets made or changed, by their final names. */
  readonly sheets: readonly string[];
  readonly rows?: number;
  /** Of a new matriz: what was read of its metas and tiempos, and stands as proposals. */
  readonly read?: ReadCount;
  /** Of an organized table: rows whose figures by period neither add up to their meta nor reach it. */
  readonly unprogrammed?: number;
  /** Of a matriz that was completed: what the rows that it had say otherwise than its marco. */
  readonly differences?: MarcoDifferences;
  readonly undo?: Undo;
}

/** What a new matriz begins with: nothing, or a row per indicator of a marco operativo. */
export type MatrizSource = "blank" | "marco" | { readonly marco: string };

/** A table to organize, as it stands in the workbook. */
export interface SourceTable {
  readonly sheet: string;
  /** Within its sheet: "A1:H40". */
  readonly address: string;
  readonly table: RawTable;
}

/** How a matriz stands in its sheet at the moment: what its cells do not say. */
export interface MatrizDisplay {
  readonly marksShown: boolean;
  /** The views whose columns are in sight; null where columns were hidden one by one and no choice of views says it. */
  readonly views: readonly ColumnView[] | null;
}

/**
 * What the pane and the ribbon ask of the workbook. Each call waits for at most three batches whatever the number of rows
 * (more only past Excel's 5 MB) and rejects with an `ExcelFailure` whose code the catalogue turns into a sentence.
 */
export interface Workbook {
  read(): Promise<WorkbookReading>;
  /** Apart from `read`, which everything waits for. */
  readDisplay(matriz: MatrizReading): Promise<MatrizDisplay>;
  /** Also inserts Parámetros when the workbook has none, with these initial values. */
  insertMarco(rows: readonly MarcoRow[], parametros?: Readonly<Record<string, CellValue>>): Promise<Written>;
  /** From a marco: the one of the sheet that is named, or the first with rows. */
  insertMatriz(from: MatrizSource, parametros?: Readonly<Record<string, CellValue>>): Promise<Written>;
  /**
   * Adds to the matriz of a sheet the rows of a marco that it lacks, whether it is blank or not: of the one of a sheet, or
   * of the first with rows. What it has is not touched.
   *
   * @param seen the workbook as it was when that was decided
   */
  completeMatriz(seen: WorkbookReading, matriz: string, marco?: string): Promise<Written>;
  insertParametros(parametros?: Readonly<Record<string, CellValue>>): Promise<Written>;
  /** The sheet Programación of the matriz of a sheet, or of the first, where the workbook has none. */
  insertProgramacion(matriz?: string): Promise<Written>;
  /** Makes the Resumen of the matriz of a sheet, or of the first, where it has none. */
  insertResumen(matriz?: string): Promise<Written>;
  insertFirmas(): Promise<Written>;
  /** What is selected in the sheet in front, or all of it; all of `sheet` when it is given. Nothing is written to it. */
  readSource(sheet?: string): Promise<SourceTable>;
  /** A new sheet with an organized table as our marco operativo or matriz. */
  insertOrganized(
    organized: OrganizedTable,
    parametros?: Readonly<Record<string, CellValue>>,
  ): Promise<Written>;
  /**
   * Writes changes of tables and of named cells, all or nothing: where their rows stand now, whoever sorted them since.
   * Refused with "changed-meanwhile" where a row is gone, or no longer holds what was shown.
   *
   * @param seen the workbook, or those of its tables that the changes are of, as it was when they were decided
   * @param as what it is called once it is done
   * @param puntos what the rows must have reached by some dates: it goes to Programación, which is made where there is none
   */
  apply(
    changes: Changes,
    seen: WorkbookReading,
    as: Pick<Written, "what" | "rows">,
    puntos?: readonly PuntosDeFila[],
  ): Promise<Written>;
  /** A new sheet for what is accepted, where the workbook has no table Excepciones. */
  insertExcepciones(excepciones: readonly Excepcion[]): Promise<Written>;
  /** A new sheet with a list of observaciones, where the workbook has none. */
  insertObservaciones(rows: readonly (readonly CellValue[])[]): Promise<Written>;
  /**
   * Keeps a corte that was closed: in new sheets Cortes and Historial, where the workbook has none.
   * @param seen the workbook as it was when the corte was computed
   */
  closeCorte(version: VersionCerrada, seen: WorkbookReading): Promise<Written>;
  /** The rows of some closed cortes, as Historial has them now: apart from `read`, for they may be thousands. */
  readHistorial(
    cortes: readonly CorteCerrado[],
    seen: WorkbookReading,
  ): Promise<readonly (readonly FilaDelHistorial[])[]>;
  select(place: Place): Promise<void>;
  /** Calls back, some time after a person's edit, that something may have changed; returns how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
}

/** Why an operation could not be done; `detail` fills the sentence (a sheet's name, a cell). */
export type FailureCode =
  | "cell-edit"
  | "protected"
  | "no-table"
  | "too-large"
  | "old-excel"
  | "no-host"
  | "changed-since"
  | "changed-meanwhile"
  | "name-taken"
  | "no-matriz"
  | "no-marco"
  | "too-many-dates"
  | "unknown";

export class ExcelFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "ExcelFailure";
  }
}
