import type { Parts } from "../package/parts";
import type { NotKept } from "../workbook-data";
import { descendants, parseXml } from "../xml/parse";

const SHAPES = ["sp", "cxnSp", "grpSp", "contentPart"];
const OBJECT = /ObjectType="(\w+)"/g;

/** What is drawn over a sheet and is not kept. @param charts how many of its charts were read */
export function lostDrawings(parts: Parts, sheetPath: string, charts: number): NotKept[] {
  const lost: NotKept[] = [];
  let found = 0;
  for (const { kind, target } of parts.relationships(sheetPath)) {
    if (!parts.has(target)) continue;
    if (kind === "vmlDrawing") {
      // Notes are drawn so too, and those are kept.
      const objects = [...parts.text(target).matchAll(OBJECT)];
      if (objects.some(([, type]) => type !== "Note")) lost.push("controls");
    }
    if (kind !== "drawing") continue;
    for (const { kind: drawn } of parts.relationships(target)) {
      if (drawn === "chart" || drawn === "chartEx") found++;
      else if (drawn !== "hyperlink") lost.push(drawn === "image" ? "images" : "shapes");
    }
    const drawing = parseXml(parts.text(target));
    if (SHAPES.some((shape) => descendants(drawing, shape).length > 0)) lost.push("shapes");
  }
  if (found > charts) lost.push("charts");
  return lost;
}
