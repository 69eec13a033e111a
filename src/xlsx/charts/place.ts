import type { Parts } from "../package/parts";
import type { SheetFrame } from "../package/sheet-frame";
import type { ChartData, WorkbookData } from "../workbook-data";
import { tag, textTag, XML_DECLARATION } from "../xml/write";
import { writeChart } from "./write";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
/** What the schema wants after `drawing`. */
const AFTER_DRAWING = /<(?:legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds a sheet's charts to the package: one part each, the drawing that holds them, and the sheet's link to it.
 *
 * @param number the sheet's, from 1; parts are named after it.
 */
export function placeCharts(
  parts: Parts,
  frame: SheetFrame,
  sheetPath: string,
  number: number,
  workbook: WorkbookData,
): void {
  const charts = workbook.sheets[number - 1]?.charts ?? [];
  if (charts.length === 0) return;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, index) => {
    const path = `chart${number}_${index + 1}.xml`;
    parts.addPart(`xl/charts/${path}`, CHART_TYPE, writeChart(chart, workbook));
    return anchor(chart, index + 2, parts.addRelationship(drawing, "chart", `../charts/${path}`));
  });
  parts.addPart(drawing, DRAWING_TYPE, XML_DECLARATION + tag("xdr:wsDr", NAMESPACES, anchors.join("")));
  const id = parts.addRelationship(sheetPath, "drawing", `../drawings/drawing${number}.xml`);
  frame.tail = frame.tail.replace(AFTER_DRAWING, (next) => tag("drawing", { "r:id": id }) + next);
}

function anchor({ name, position }: ChartData, id: number, relationship: string): string {
  const link = tag("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relationship,
  });
  const frame = tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", { id, name }) + tag("xdr:cNvGraphicFramePr")) +
      tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }) + tag("a:ext", { cx: 0, cy: 0 })) +
      tag("a:graphic", {}, tag("a:graphicData", { uri: CHART }, link)),
  );
  return tag(
    "xdr:twoCellAnchor",
    {},
    corner("from", position.from) + corner("to", position.to) + frame + tag("xdr:clientData"),
  );
}

function corner(name: "from" | "to", { row, column }: ChartData["position"]["from"]): string {
  const offsets =
    textTag("xdr:col", String(column)) + textTag("xdr:colOff", "0") + textTag("xdr:row", String(row));
  return tag(`xdr:${name}`, {}, offsets + textTag("xdr:rowOff", "0"));
}
