import type { NotKept } from "../../xlsx/workbook-data";
import { TEXTS } from "../texts";

const WHAT: Readonly<Record<NotKept, string>> = {
  images: "imágenes",
  shapes: "formas y cuadros de texto",
  charts: "gráficos",
  chartSheets: "hojas de gráfico",
  pivotTables: "tablas dinámicas",
  slicers: "segmentaciones de datos",
  externalLinks: "vínculos a otros libros",
  threadedComments: "conversaciones en los comentarios",
  controls: "botones y otros controles",
  filters: "filtros aplicados",
  sparklines: "minigráficos",
  connections: "conexiones de datos",
  graphicFormats: "barras o íconos de formato condicional",
  richText: "formatos de una parte del texto de una celda",
  patterns: "rellenos con trama o degradado",
  diagonals: "bordes en diagonal",
  wholeStyles: "formatos de filas o columnas completas",
  groups: "agrupaciones de filas o columnas",
  blankFormats: "formatos de celdas vacías",
  otherHeaders: "encabezados distintos en la primera página o en las pares",
  structureProtection: "protección de la estructura del libro",
  other: "contenido de otros programas",
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
