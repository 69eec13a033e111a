import type { WorkbookData } from "../../xlsx/workbook-data";
import type { Plan } from "./plan";
import { workbookFromPlan } from "./workbook-from-plan";

/** One entry of the menu Ejemplos; its data is loaded when it is chosen. */
export interface Example {
  readonly id: string;
  readonly label: string;
  readonly fileName: string;
  readonly load: () => Promise<WorkbookData>;
}

/** JSON files are wider than `Plan` to the compiler (`string | null` there is `null` in one file). */
const planExample = (id: string, label: string, load: () => Promise<{ default: unknown }>): Example => ({
  id,
  label,
  fileName: `plan-de-accion-${id}.xlsx`,
  load: async () => workbookFromPlan((await load()).default as Plan),
});

/** The five plans; to add one, add its file in `plans/` and its line here. */
export const EXAMPLES: readonly Example[] = [
  planExample("alvarado", "Alvarado (Tolima)", () => import("./plans/alvarado.json")),
  planExample("cajamarca", "Cajamarca (Tolima)", () => import("./plans/cajamarca.json")),
  planExample("el-contadero", "El Contadero (Nariño)", () => import("./plans/el-contadero.json")),
  planExample("gonzalez", "González (Cesar)", () => import("./plans/gonzalez.json")),
  planExample("pore", "Pore (Casanare), con su matriz", () => import("./plans/pore.json")),
];
