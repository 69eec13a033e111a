import { TEXTS } from "../../texts";
import type { DrawnChart } from "./drawn-chart";

const WIDTH = 640;
const ROW = 22;
const LABEL_WIDTH = 260;
const VALUE_WIDTH = 60;
const LABEL_LETTERS = 40;

/**
 * Draws a chart as lines of bars, one per category: the same figures as Excel's chart, which needs no more to be read.
 * Columns are drawn lying down too, so that their labels fit.
 */
export function drawChart(chart: DrawnChart): SVGSVGElement {
  const lines = chart.categories.length * chart.series.length;
  const drawing = shape("svg", {
    viewBox: `0 0 ${WIDTH} ${lines * ROW}`,
    role: "img",
    "aria-label": describe(chart),
  });
  chart.categories.forEach((category, index) => {
    chart.series.forEach((series, offset) => {
      const top = (index * chart.series.length + offset) * ROW;
      const label = offset === 0 ? shorten(category) : series.name;
      drawing.append(text(label, { x: LABEL_WIDTH - 8, y: top + ROW / 2, "text-anchor": "end" }));
      const bar = series.bars[index];
      if (!bar) return;
      const length = bar.part * (WIDTH - LABEL_WIDTH - VALUE_WIDTH);
      drawing.append(
        shape("rect", { x: LABEL_WIDTH, y: top + 3, width: length, height: ROW - 6, fill: series.color }),
        text(bar.text, { x: LABEL_WIDTH + length + 6, y: top + ROW / 2 }),
      );
    });
  });
  return drawing;
}

/** What a screen reader says of the drawing: every figure, with its label. */
function describe(chart: DrawnChart): string {
  const figures = chart.categories.map((category, index) => {
    const bars = chart.series.map((series) => series.bars[index]?.text ?? TEXTS.noFigure);
    return `${category}: ${bars.join(", ")}`;
  });
  return `${chart.title}. ${figures.join("; ")}`;
}

function shape<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(content: string, place: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = shape("text", { ...place, "dominant-baseline": "central" });
  made.textContent = content;
  return made;
}

const shorten = (label: string): string =>
  label.length > LABEL_LETTERS ? `${label.slice(0, LABEL_LETTERS - 1)}…` : label;
