import type { Chart } from "./chart";
import { formatArea, quoteSheet } from "../address/address";
import type { Host } from "../host";
import { OfficeCollection, OfficeObject } from "../office-object";
import type { Range } from "../range/range";
import { hexColor } from "../format/hex-color";

/** Excel's `ChartSeriesCollection`. */
export class ChartSeriesCollection extends OfficeCollection<ChartSeries> {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get items(): ChartSeries[] {
    return this.chart.hostState.data.series.map((_, index) => new ChartSeries(this.host, this.chart, index));
  }

  get count(): number {
    return this.items.length;
  }

  add(name?: string): ChartSeries {
    const { series } = this.chart.hostState.data;
    this.chart.hostChange({ series: [...series, { values: "", ...(name ? { name } : {}) }] });
    return new ChartSeries(this.host, this.chart, series.length);
  }
}

/** Excel's `ChartSeries`. */
export class ChartSeries extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super(host);
  }

  get name(): string {
    return this.data.name ?? "";
  }

  set name(name: string) {
    this.change({ name });
  }

  get hasDataLabels(): boolean {
    return this.chart.hostState.data.showLabels ?? false;
  }

  set hasDataLabels(showLabels: boolean) {
    this.chart.hostChange({ showLabels });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.host, this);
  }

  setValues(source: Range): void {
    this.change({ values: reference(source) });
  }

  setXAxisValues(source: Range): void {
    this.chart.hostChange({ categories: reference(source) });
  }

  delete(): void {
    this.chart.hostChange({
      series: this.chart.hostState.data.series.filter((_, index) => index !== this.index),
    });
  }

  hostPaint(color: string | undefined): void {
    this.change({ color });
  }

  private get data() {
    return this.chart.hostState.data.series[this.index]!;
  }

  private change(change: object): void {
    const { series } = this.chart.hostState.data;
    this.chart.hostChange({
      series: series.map((item, index) => (index === this.index ? { ...item, ...change } : item)),
    });
  }
}

const reference = (source: Range) =>
  `${quoteSheet(source.worksheet.name)}!${formatArea(source.hostArea, true)}`;

/** Excel's `ChartSeriesFormat`. */
export class ChartSeriesFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly series: ChartSeries,
  ) {
    super(host);
  }

  get fill(): ChartFill {
    return new ChartFill(this.host, this.series);
  }
}

/** Excel's `ChartFill`. */
export class ChartFill extends OfficeObject {
  constructor(
    host: Host,
    private readonly series: ChartSeries,
  ) {
    super(host);
  }

  setSolidColor(color: string): void {
    this.series.hostPaint(hexColor(color));
  }

  clear(): void {
    this.series.hostPaint(undefined);
  }
}
