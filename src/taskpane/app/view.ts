import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { Workbook } from "../../excel/workbook";
import { Operation } from "./operation";
import { ViewKey } from "./view-key";

export type { TabKey, ViewKey } from "./view-key";

/** A part of Cumplimiento where what is missing is filled in. */
export type Part = "sinReporte" | "propuestas";

/** What a person is sent to a view for: a part of it, or the sheet whose table is to be organized. */
export type Wanted = Part | "leidas" | { readonly sheet: string };

/** What every view gets: the workbook as it was read, and the functions that change it. */
export interface ViewProps {
  readonly workbook: Workbook;
  readonly reading: WorkbookReading;
  /** The matriz that the pane is looking at, and its figures. */
  readonly matriz: MatrizReading | null;
  readonly informe: Informe | null;
  /** Every row of it, in order; `informe` leaves the spare ones out. */
  readonly filas: readonly FilaCalculada[];
  /** What the person was sent here for. */
  readonly part?: Wanted;
  readonly operation: Operation;
  readonly refresh: () => Promise<void>;
  readonly onView: (view: ViewKey, part?: Wanted) => void;
  /** To the view where what was just written is looked at, with what is said of it. */
  readonly onWritten: (view: ViewKey) => void;
  /** Back to the first view; absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}
