import { TEXTS } from "../../texts";
import { element } from "../element";
import { drawChart } from "./draw-chart";
import type { DrawnChart } from "./drawn-chart";

/** Where the charts of the sheet on show are drawn: under the grid, since Univer's open source draws none over it. */
export interface ChartPanel {
  readonly element: HTMLElement;
  show(charts: readonly DrawnChart[]): void;
}

export function createChartPanel(): ChartPanel {
  const body = element("div", { class: "charts-body" });
  const panel = element("details", { class: "charts", open: true, hidden: true }, [
    element("summary", {}, [TEXTS.charts]),
    body,
  ]);
  return {
    element: panel,
    show(charts) {
      panel.hidden = charts.length === 0;
      body.replaceChildren(
        ...charts.map((chart) =>
          element("figure", {}, [element("figcaption", {}, [chart.title]), drawChart(chart)]),
        ),
      );
    },
  };
}
