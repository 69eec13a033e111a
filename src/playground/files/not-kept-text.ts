import type { NotKept } from "../../xlsx/workbook-data";
import { TEXTS } from "../texts";

const WHAT: Readonly<Record<NotKept, string>> = {
  images: "imágenes",
  charts: "gráficos",
  chartSheets: "hojas de gráfico",
  pivotTables: "tablas dinámicas",
  slicers: "segmentaciones de datos",
  externalLinks: "vínculos a otros libros",
  threadedComments: "conversaciones en los comentarios",
  controls: "botones y otros controles",
  filters: "filtros aplicados",
  sparklines: "minigráficos",
};

/**
 * The question before a file is saved without something that it had when it was opened.
 * @param name of the file, as the person knows it
 * @example notKeptText(["images", "charts"], "plan.xlsx") // "«plan.xlsx» traía imágenes y gráficos…"
 */
export function notKeptText(kinds: readonly NotKept[], name: string): string {
  const list = new Intl.ListFormat("es", { type: "conjunction" }).format(kinds.map((kind) => WHAT[kind]));
  return TEXTS.notKept(name, list);
}
