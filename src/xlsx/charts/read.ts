import type { Parts } from "../package/parts";
import type { ChartData } from "../workbook-data";
import { child, childrenOf, descendants, flag, parseXml, relationshipId } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

/** The sheet's clustered bar and column charts; other charts and drawings are left out. */
export function readCharts(parts: Parts, sheetPath: string): ChartData[] {
  const drawing = parts.relationships(sheetPath).find(({ kind }) => kind === "drawing")?.target;
  if (drawing === undefined || !parts.has(drawing)) return [];
  const relationships = parts.relationships(drawing);
  return childrenOf(parseXml(parts.text(drawing)), "twoCellAnchor").flatMap((anchor) => {
    const [frame] = descendants(anchor, "graphicFrame");
    const [link] = descendants(frame, "chart");
    const path = relationships.find(({ id }) => link && id === relationshipId(link))?.target;
    if (path === undefined || !parts.has(path)) return [];
    const name = descendants(frame, "cNvPr")[0]?.attributes["name"] ?? "";
    const position = { from: corner(child(anchor, "from")), to: corner(child(anchor, "to")) };
    const chart = readChart(parseXml(parts.text(path)));
    return chart ? [{ name, position, ...chart }] : [];
  });
}

function corner(element: XmlElement | undefined): { row: number; column: number } {
  return { row: Number(child(element, "row")?.text ?? 0), column: Number(child(element, "col")?.text ?? 0) };
}

function readChart(space: XmlElement): Omit<ChartData, "name" | "position"> | undefined {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const [bars] = groups;
  if (groups.length !== 1 || bars?.local !== "barChart" || value(bars, "grouping") !== "clustered")
    return undefined;
  const series = childrenOf(bars, "ser");
  const titleText = descendants(child(chart, "title"), "t")
    .map(({ text }) => text)
    .join("");
  const axis = child(plot, "valAx");
  const format = child(axis, "numFmt")?.attributes;
  const maximum = value(child(axis, "scaling"), "max");
  const labels = series[0] && (child(series[0], "dLbls") ?? child(bars, "dLbls"));
  return {
    type: value(bars, "barDir") === "bar" ? "barClustered" : "columnClustered",
    ...(titleText && { title: titleText }),
    categories: descendants(child(series[0], "cat"), "f")[0]?.text ?? "",
    series: series.map(readSeries),
    showLegend: child(chart, "legend") !== undefined,
    ...(flag(value(labels, "showVal")) && { showLabels: true }),
    ...(format?.["formatCode"] && !flag(format["sourceLinked"]) && { valueFormat: format["formatCode"] }),
    ...(maximum !== undefined && { valueMaximum: Number(maximum) }),
    ...(value(child(child(plot, "catAx"), "scaling"), "orientation") === "maxMin" && {
      reverseCategories: true,
    }),
  };
}

function readSeries(series: XmlElement): ChartData["series"][number] {
  const tx = child(series, "tx");
  const name = descendants(tx, "f")[0]?.text ?? child(tx, "v")?.text;
  const color = child(child(child(series, "spPr"), "solidFill"), "srgbClr")?.attributes["val"];
  return {
    ...(name !== undefined && { name }),
    values: descendants(child(series, "val"), "f")[0]?.text ?? "",
    ...(color && { color: `#${color.toUpperCase()}` }),
  };
}

function value(element: XmlElement | undefined, local: string): string | undefined {
  return child(element, local)?.attributes["val"];
}
