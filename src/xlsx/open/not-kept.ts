import type { Parts } from "../package/parts";
import type { NotKept, SheetData } from "../workbook-data";
import { descendants } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

/** By where the part stands in the package. */
const FOLDERS: readonly (readonly [NotKept, RegExp])[] = [
  ["images", /^xl\/media\//i],
  ["chartSheets", /^xl\/chartsheets\/[^/]+$/i],
  ["pivotTables", /^xl\/pivotTables\//i],
  ["slicers", /^xl\/(?:slicers|timelines)\//i],
  ["externalLinks", /^xl\/externalLinks\//i],
  ["threadedComments", /^xl\/threadedComments\//i],
  ["controls", /^xl\/(?:ctrlProps|activeX|embeddings)\//i],
];

/** By what stands in a sheet, or in its tables. */
const ELEMENTS: readonly (readonly [NotKept, string])[] = [
  ["filters", "filterColumn"],
  ["sparklines", "sparkline"],
];

/**
 * What the file has and the opened workbook has not.
 *
 * @param paths all of the file's, also those never inflated.
 * @param frames the sheets' parts without their cells.
 */
export function notKept(
  paths: readonly string[],
  parts: Parts,
  frames: readonly XmlElement[],
  sheets: readonly SheetData[],
): NotKept[] {
  const charts = paths.filter((path) =>
    /^xl\/(?:charts|extendedCharts)\/chart[^/]*\.xml$/i.test(path),
  ).length;
  const read = sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  const tables = [...parts.all.keys()].filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path));
  return [
    ...FOLDERS.filter(([, folder]) => paths.some((path) => folder.test(path))).map(([what]) => what),
    ...(charts > read ? ["charts" as const] : []),
    ...ELEMENTS.filter(
      ([, element]) =>
        frames.some((frame) => descendants(frame, element).length > 0) ||
        tables.some((path) => parts.text(path).includes(`<${element}`)),
    ).map(([what]) => what),
  ];
}
