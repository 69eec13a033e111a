import { ComponentType, LazyExoticComponent, lazy } from "react";
import { FilaCalculada } from "../../domain/cumplimiento/fila";
import { Informe } from "../../domain/cumplimiento/informe";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { Workbook } from "../../excel/workbook";
import { Operation } from "./operation";

/** The views that have a tab. */
export type TabKey = "insertar" | "validar" | "cumplimiento";

export type ViewKey = TabKey | "organizar";

/** A part of Cumplimiento that another view may send a person to. */
export type Part = "sinReporte" | "propuestas";

/** What a person is sent to a view for: a part of it, or the sheet whose table is to be organized. */
export type Wanted = Part | { readonly sheet: string };

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
  /** Back to the first view; absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

export interface View {
  readonly key: ViewKey;
  /** The tab it stands under. */
  readonly tab: TabKey;
  /** Whether a workbook with nothing of ours can begin with it. */
  readonly begins: boolean;
  readonly Component: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** The views in the order of the work. A new one is one entry here, its folder and, with a tab, its name in the catalogue. */
const views: readonly View[] = [
  {
    key: "insertar",
    tab: "insertar",
    begins: true,
    Component: lazy(async () => ({ default: (await import("../insertar/Insertar")).Insertar })),
  },
  {
    key: "organizar",
    tab: "insertar",
    begins: true,
    Component: lazy(async () => ({ default: (await import("../organizar/Organizar")).Organizar })),
  },
  {
    key: "validar",
    tab: "validar",
    begins: false,
    Component: lazy(async () => ({ default: (await import("../validar/Validar")).Validar })),
  },
  {
    key: "cumplimiento",
    tab: "cumplimiento",
    begins: false,
    Component: lazy(async () => ({ default: (await import("../cumplimiento/Cumplimiento")).Cumplimiento })),
  },
];

/** The view by its key. */
export const viewOf = (key: ViewKey): View => views.find((each) => each.key === key)!;

/** The view that a workbook opens on: once there are rows to look at, what is not right in them. */
export function firstView(reading: WorkbookReading): TabKey {
  return reading.matrices.some((matriz) => matriz.rows.length > 0) ? "validar" : "insertar";
}

/** Whether the workbook has anything that the pane can work on. */
export function hasOurs(reading: WorkbookReading): boolean {
  return reading.hasParametros || reading.marcos.length > 0 || reading.matrices.length > 0;
}
