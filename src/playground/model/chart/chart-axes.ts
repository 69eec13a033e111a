import type { Chart } from "./chart";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";

/** Excel's `ChartAxes`. */
export class ChartAxes extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get valueAxis(): ValueAxis {
    return new ValueAxis(this.host, this.chart);
  }

  get categoryAxis(): CategoryAxis {
    return new CategoryAxis(this.host, this.chart);
  }
}

/** Excel's `ChartAxis` of values. */
export class ValueAxis extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get numberFormat(): string {
    return this.chart.hostState.data.valueFormat ?? "General";
  }

  set numberFormat(valueFormat: string) {
    this.chart.hostChange({ valueFormat });
  }

  get minimum(): number {
    return 0;
  }

  set minimum(_minimum: number) {
    // Bars begin at 0: the playground draws no others.
  }

  get maximum(): number | null {
    return this.chart.hostState.data.valueMaximum ?? null;
  }

  set maximum(valueMaximum: number | null) {
    this.chart.hostChange({ valueMaximum: valueMaximum ?? undefined });
  }
}

/** Excel's `ChartAxis` of categories. */
export class CategoryAxis extends OfficeObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  /** First category on top, in a chart of bars. */
  get reversePlotOrder(): boolean {
    return this.chart.hostState.data.reverseCategories ?? false;
  }

  set reversePlotOrder(reverseCategories: boolean) {
    this.chart.hostChange({ reverseCategories });
  }
}
