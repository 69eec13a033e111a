import { parseArea } from "../a1";
import type { ChartData, WorkbookData } from "../workbook-data";
import { tag, textTag, XML_DECLARATION } from "../xml/write";
import { cachedValues } from "./cache";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GRIDLINE = "D9D9D9";

const value = (name: string, val: string | number | boolean) => tag(name, { val });

/**
 * A chart's part. It carries the values that its cells hold now, so that a preview which does not calculate shows it.
 *
 * (hucre can write charts, but without these values, without a chart's name, and with series names only as text.)
 */
export function writeChart(chart: ChartData, workbook: WorkbookData): string {
  const content =
    value("c:roundedCorners", false) +
    tag(
      "c:chart",
      {},
      (chart.title ? title(chart.title) : "") +
        value("c:autoTitleDeleted", !chart.title) +
        tag(
          "c:plotArea",
          {},
          tag("c:layout") + bars(chart, workbook) + categoryAxis(chart) + valueAxis(chart),
        ) +
        (chart.showLegend ? tag("c:legend", {}, value("c:legendPos", "b") + value("c:overlay", false)) : "") +
        value("c:plotVisOnly", true) +
        value("c:dispBlanksAs", "gap"),
    );
  return XML_DECLARATION + tag("c:chartSpace", NAMESPACES, content);
}

function title(text: string): string {
  const run = tag("a:r", {}, tag("a:rPr", { lang: "es-CO", sz: 1400, b: true }) + textTag("a:t", text));
  const rich = tag("c:rich", {}, tag("a:bodyPr") + tag("a:lstStyle") + tag("a:p", {}, run));
  return tag("c:title", {}, tag("c:tx", {}, rich) + value("c:overlay", false));
}

function bars(chart: ChartData, workbook: WorkbookData): string {
  const series = chart.series.map((each, index) => {
    const name = each.name === undefined ? "" : tag("c:tx", {}, seriesName(each.name, workbook));
    const fill = each.color && tag("c:spPr", {}, solidFill(each.color.replace("#", "")));
    return tag(
      "c:ser",
      {},
      value("c:idx", index) +
        value("c:order", index) +
        name +
        (fill ?? "") +
        value("c:invertIfNegative", false) +
        (chart.showLabels ? labels(chart.valueFormat) : "") +
        (chart.categories
          ? tag("c:cat", {}, reference("c:strRef", "c:strCache", chart.categories, workbook))
          : "") +
        tag("c:val", {}, reference("c:numRef", "c:numCache", each.values, workbook)),
    );
  });
  return tag(
    "c:barChart",
    {},
    value("c:barDir", chart.type === "barClustered" ? "bar" : "col") +
      value("c:grouping", "clustered") +
      value("c:varyColors", false) +
      series.join("") +
      value("c:gapWidth", 60) +
      value("c:axId", CATEGORY_AXIS) +
      value("c:axId", VALUE_AXIS),
  );
}

/** A series' name is a cell or a text. */
function seriesName(name: string, workbook: WorkbookData): string {
  return isReference(name) ? reference("c:strRef", "c:strCache", name, workbook) : textTag("c:v", name);
}

function isReference(text: string): boolean {
  const bang = text.lastIndexOf("!");
  return bang > 0 && parseArea(text.slice(bang + 1)) !== undefined;
}

function reference(
  element: "c:strRef" | "c:numRef",
  cache: "c:strCache" | "c:numCache",
  formula: string,
  workbook: WorkbookData,
): string {
  const numeric = cache === "c:numCache";
  const values = cachedValues(formula, workbook);
  const points = values.map((each, idx) => {
    const shown = numeric ? typeof each === "number" && Number.isFinite(each) : each !== null && each !== "";
    return shown ? tag("c:pt", { idx }, textTag("c:v", String(each))) : "";
  });
  const format = numeric ? textTag("c:formatCode", "General") : "";
  const content = format + value("c:ptCount", values.length) + points.join("");
  return tag(element, {}, textTag("c:f", formula) + tag(cache, {}, content));
}

function labels(format: string | undefined): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return tag(
    "c:dLbls",
    {},
    (format ? tag("c:numFmt", { formatCode: format, sourceLinked: false }) : "") +
      shown.map((part) => value(`c:show${part}`, part === "Val")).join(""),
  );
}

function categoryAxis({ type, reverseCategories }: ChartData): string {
  return tag(
    "c:catAx",
    {},
    value("c:axId", CATEGORY_AXIS) +
      tag("c:scaling", {}, value("c:orientation", reverseCategories ? "maxMin" : "minMax")) +
      value("c:delete", false) +
      value("c:axPos", type === "barClustered" ? "l" : "b") +
      value("c:majorTickMark", "none") +
      value("c:minorTickMark", "none") +
      value("c:tickLblPos", "low") +
      value("c:crossAx", VALUE_AXIS) +
      value("c:crosses", "autoZero") +
      value("c:auto", true) +
      value("c:lblAlgn", "ctr") +
      value("c:lblOffset", 100) +
      value("c:noMultiLvlLbl", true),
  );
}

function valueAxis({ type, valueMaximum, valueFormat, reverseCategories }: ChartData): string {
  const line = tag("c:spPr", {}, tag("a:ln", { w: 9525 }, solidFill(GRIDLINE)));
  return tag(
    "c:valAx",
    {},
    value("c:axId", VALUE_AXIS) +
      tag(
        "c:scaling",
        {},
        value("c:orientation", "minMax") +
          (valueMaximum === undefined ? "" : value("c:max", valueMaximum) + value("c:min", 0)),
      ) +
      value("c:delete", false) +
      value("c:axPos", type === "barClustered" ? "b" : "l") +
      tag("c:majorGridlines", {}, line) +
      tag("c:numFmt", { formatCode: valueFormat ?? "General", sourceLinked: valueFormat === undefined }) +
      value("c:majorTickMark", "none") +
      value("c:minorTickMark", "none") +
      value("c:tickLblPos", "nextTo") +
      value("c:crossAx", CATEGORY_AXIS) +
      // With the categories turned round, the values' axis would go to the top.
      value("c:crosses", reverseCategories ? "max" : "autoZero") +
      value("c:crossBetween", "between"),
  );
}

function solidFill(rgb: string): string {
  return tag("a:solidFill", {}, tag("a:srgbClr", { val: rgb }));
}
