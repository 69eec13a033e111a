import { ComponentType, LazyExoticComponent, lazy } from "react";
import { isOurTable } from "../../domain/reading/our-table";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { TabKey, ViewKey, ViewProps } from "./view";

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
  {
    key: "cortes",
    tab: "cumplimiento",
    begins: false,
    Component: lazy(async () => ({ default: (await import("../cortes/Cortes")).Cortes })),
  },
  {
    key: "revisar",
    tab: "cumplimiento",
    begins: false,
    Component: lazy(async () => ({ default: (await import("../revisar/Revisar")).Revisar })),
  },
  {
    key: "diligenciar",
    tab: "diligenciar",
    begins: false,
    Component: lazy(async () => ({ default: (await import("../diligenciar/Diligenciar")).Diligenciar })),
  },
];

/** The view by its key. */
export const viewOf = (key: ViewKey): View => views.find((each) => each.key === key)!;

/** The view that a workbook opens on: once there are rows to look at, what is not right in them. */
export function firstView(reading: WorkbookReading): TabKey {
  return reading.matrices.some((matriz) => matriz.rows.length > 0) ? "validar" : "insertar";
}

/** The matriz that the pane looks at: the one that was chosen, by its sheet or its table, else the first with rows, else the first. */
export function matrizInSight(
  { matrices }: WorkbookReading,
  chosen: MatrizReading | null,
): MatrizReading | null {
  const ofTable = chosen?.tableName;
  return (
    matrices.find(({ sheet }) => sheet === chosen?.sheet) ??
    matrices.find(({ tableName }) => tableName !== undefined && tableName === ofTable) ??
    // Beside the tables that somebody else brought, the one that was made of them.
    matrices.find((matriz) => isOurTable(matriz) && matriz.rows.length > 0) ??
    matrices.find(({ rows }) => rows.length > 0) ??
    matrices[0] ??
    null
  );
}

/** Whether the workbook has anything that the pane can work on. */
export function hasOurs(reading: WorkbookReading): boolean {
  return reading.hasParametros || reading.marcos.length > 0 || reading.matrices.length > 0;
}
