import { ComponentType, LazyExoticComponent, lazy } from "react";
import { FilaCalculada } from "../../domain/cumplimiento/fila";
import { Informe } from "../../domain/cumplimiento/informe";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { Workbook } from "../../excel/workbook";
import { Operation } from "./operation";

export type ViewKey = "insertar" | "validar" | "cumplimiento";

/** What of a view another one may send a person to. */
export type Part = "sinReporte" | "propuestas";

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
  readonly part?: Part;
  readonly operation: Operation;
  readonly refresh: () => Promise<void>;
  readonly onView: (view: ViewKey, part?: Part) => void;
  /** Back to the first view; absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

export interface View {
  readonly key: ViewKey;
  readonly Component: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** The views in the order of the work. A new one is one entry here, its name in the catalogue and its folder. */
export const views: readonly View[] = [
  {
    key: "insertar",
    Component: lazy(async () => ({ default: (await import("../insertar/Insertar")).Insertar })),
  },
  {
    key: "validar",
    Component: lazy(async () => ({ default: (await import("../validar/Validar")).Validar })),
  },
  {
    key: "cumplimiento",
    Component: lazy(async () => ({ default: (await import("../cumplimiento/Cumplimiento")).Cumplimiento })),
  },
];

/** The view that a workbook opens on: once there are rows to look at, what is not right in them. */
export function firstView(reading: WorkbookReading): ViewKey {
  return reading.matrices.some((matriz) => matriz.rows.length > 0) ? "validar" : "insertar";
}

/** Whether the workbook has anything that the pane can work on. */
export function hasOurs(reading: WorkbookReading): boolean {
  return reading.hasParametros || reading.marcos.length > 0 || reading.matrices.length > 0;
}
