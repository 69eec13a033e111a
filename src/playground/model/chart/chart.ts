import type { ChartData } from "../../../xlsx/workbook-data";
import { parseAddress } from "../address/address";
import { boxOf, type ChartBox, positionOf } from "./chart-box";
import { ChartAxes } from "./chart-axes";
import { ChartSeriesCollection } from "./chart-series";
import { chartSeries } from "./charts";
import { invalidArgument, itemNotFound } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { Range } from "../range/range";
import type { ChartState } from "../state";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `Chart`. */
export class Chart extends OfficeObject {
  constructor(
    host: Host,
    readonly hostId: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.hostId;
  }

  get hostState(): ChartState {
    const state = this.host.state.charts.find(({ id }) => id === this.hostId);
    if (!state) throw itemNotFound();
    return state;
  }

  hostChange(change: Partial<ChartData>): void {
    this.hostState.data = { ...this.hostState.data, ...change };
  }

  get id(): string {
    return this.hostId;
  }

  get name(): string {
    return this.hostState.data.name;
  }

  set name(name: string) {
    this.hostChange({ name });
  }

  get chartType(): string {
    return this.hostState.data.type === "barClustered" ? "BarClustered" : "ColumnClustered";
  }

  set chartType(type: string) {
    if (type !== "BarClustered" && type !== "ColumnClustered") throw invalidArgument();
    this.hostChange({ type: type === "BarClustered" ? "barClustered" : "columnClustered" });
  }

  get left(): number {
    return this.hostState.left;
  }

  set left(points: number) {
    this.place({ left: points });
  }

  get top(): number {
    return this.hostState.top;
  }

  set top(points: number) {
    this.place({ top: points });
  }

  get width(): number {
    return this.hostState.width;
  }

  set width(points: number) {
    this.place({ width: points });
  }

  get height(): number {
    return this.hostState.height;
  }

  set height(points: number) {
    this.place({ height: points });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.host, this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.host, this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.host, this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this);
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.host, this);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.hostState.sheet);
  }

  setData(source: Range, seriesBy = "Auto"): void {
    this.hostChange(chartSeries(this.host, source, seriesBy));
  }

  /** From the corner of one cell to the end of another. */
  setPosition(start: Range | string, end?: Range | string): void {
    const first = areaOf(start);
    const last = end === undefined || end === null ? first : areaOf(end);
    this.hostChange({
      position: {
        from: { row: first.row, column: first.column },
        to: { row: last.row + last.rows, column: last.column + last.columns },
      },
    });
    const { sheet, data } = this.hostState;
    Object.assign(this.hostState, boxOf(this.host.engine.layout, sheet, data.position));
  }

  private place(box: Partial<ChartBox>): void {
    const state = this.hostState;
    Object.assign(state, box);
    this.hostChange({ position: positionOf(this.host.engine.layout, state.sheet, state) });
  }

  activate(): void {
    this.worksheet.activate();
  }

  delete(): void {
    const { charts } = this.host.state;
    charts.splice(charts.indexOf(this.hostState), 1);
  }
}

const areaOf = (range: Range | string) =>
  range instanceof Range ? range.hostArea : parseAddress(range).area;

/** Excel's `ChartTitle`. */
export class ChartTitle extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get text(): string {
    return this.chart.hostState.data.title ?? "";
  }

  set text(title: string) {
    this.chart.hostChange({ title });
  }

  get visible(): boolean {
    return this.chart.hostState.data.title !== undefined;
  }

  set visible(visible: boolean) {
    this.chart.hostChange({ title: visible ? (this.chart.hostState.data.title ?? "") : undefined });
  }
}

/** Excel's `ChartLegend`. */
export class ChartLegend extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get visible(): boolean {
    return this.chart.hostState.data.showLegend;
  }

  set visible(showLegend: boolean) {
    this.chart.hostChange({ showLegend });
  }
}

/** Excel's `ChartDataLabels` of the whole chart. */
export class ChartDataLabels extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get showValue(): boolean {
    return this.chart.hostState.data.showLabels ?? false;
  }

  set showValue(showLabels: boolean) {
    this.chart.hostChange({ showLabels });
  }

  get numberFormat(): string {
    return this.chart.hostState.data.valueFormat ?? "General";
  }

  set numberFormat(valueFormat: string) {
    this.chart.hostChange({ valueFormat });
  }
}
