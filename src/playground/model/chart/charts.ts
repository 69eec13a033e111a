import type { ChartData } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { formatArea, quoteSheet } from "../address/address";
import { Chart } from "./chart";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection, sameText } from "../office-object";
import { Range } from "../range/range";

const KINDS: Readonly<Record<string, ChartData["type"]>> = {
  BarClustered: "barClustered",
  ColumnClustered: "columnClustered",
};

/** What Excel gives a new chart, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };

/** Excel's `ChartCollection`: clustered bars and columns. */
export class ChartCollection extends OfficeCollection<Chart> {
  constructor(
    host: Host,
    private readonly sheet: SheetId,
  ) {
    super(host);
  }

  get items(): Chart[] {
    return this.host.state.charts
      .filter(({ sheet }) => sheet === this.sheet)
      .map(({ id }) => new Chart(this.host, id));
  }

  get count(): number {
    return this.items.length;
  }

  protected override hostMatches(item: Chart, key: string | number): boolean {
    return super.hostMatches(item, key) || sameText(item.name, key);
  }

  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    const kind = KINDS[type];
    if (!kind) throw invalidArgument(`A chart of type "${type}" is not supported.`);
    const id = this.host.nextId();
    const { charts } = this.host.state;
    const position = { from: { row: 0, column: 0 }, to: { row: 14, column: 7 } };
    charts.push({
      id,
      sheet: this.sheet,
      data: {
        name: this.freeName(),
        type: kind,
        position,
        showLegend: true,
        ...chartSeries(this.host, source, seriesBy),
      },
      left: 0,
      top: 0,
      ...DEFAULT_SIZE,
    });
    return new Chart(this.host, id);
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const name = `Gráfico ${number}`;
      if (!this.host.state.charts.some(({ data }) => data.name === name)) return name;
    }
  }
}

/** The first column holds the categories and each other one a series, with its heading if the first row is text. */
export function chartSeries(
  host: Host,
  source: Range,
  seriesBy: string,
): Pick<ChartData, "categories" | "series"> {
  const { hostSheet: sheet, hostArea: area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  if (byRows) throw invalidArgument('Series are taken by columns: give "Columns".');
  const cells = host.engine.cells.read(sheet, area);
  const hasHeader = area.rows > 1 && typeof cells[0]!.at(-1)!.value === "string";
  const hasCategories = area.columns > 1;
  const first = hasHeader ? 1 : 0;
  const address = (column: number, row = first, rows = area.rows - first) =>
    `${quoteSheet(source.worksheet.name)}!${formatArea({ row: area.row + row, column: area.column + column, rows, columns: 1 }, true)}`;
  const columns = Array.from({ length: area.columns }, (_, column) => column).slice(hasCategories ? 1 : 0);
  return {
    categories: hasCategories ? address(0) : "",
    series: columns.map((column) => ({
      values: address(column),
      ...(hasHeader ? { name: String(cells[0]![column]!.value ?? "") } : {}),
    })),
  };
}
