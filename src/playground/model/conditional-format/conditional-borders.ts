import type { BorderStyle } from "../../../xlsx/workbook-data";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { EdgeBorder, type LineStyle } from "../format/edge-border";
import type { Host } from "../host";
import { OfficeCollection } from "../office-object";

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof EDGES;

const LINES: readonly LineStyle[] = [
  ["Continuous", "thin"],
  ["Dash", "dashed"],
  ["Dot", "dotted"],
];

/** Excel's `ConditionalRangeBorderCollection`. */
export class ConditionalBorderCollection extends OfficeCollection<ConditionalBorder> {
  constructor(
    host: Host,
    private readonly format: ConditionalRangeFormat,
  ) {
    super(host);
  }

  get count(): number {
    return this.items.length;
  }

  get items(): ConditionalBorder[] {
    return (Object.keys(EDGES) as Edge[]).map((edge) => new ConditionalBorder(this.host, this.format, edge));
  }

  get top(): ConditionalBorder {
    return this.getItem("EdgeTop");
  }

  get bottom(): ConditionalBorder {
    return this.getItem("EdgeBottom");
  }

  get left(): ConditionalBorder {
    return this.getItem("EdgeLeft");
  }

  get right(): ConditionalBorder {
    return this.getItem("EdgeRight");
  }
}

/** Excel's `ConditionalRangeBorder`: thin lines only, as in Excel. */
export class ConditionalBorder extends EdgeBorder<Edge> {
  constructor(
    host: Host,
    private readonly format: ConditionalRangeFormat,
    edge: Edge,
  ) {
    super(host, edge);
  }

  protected hostStyles() {
    return LINES;
  }

  protected hostBorder(): BorderStyle | null {
    return this.format.hostLook.borders?.[EDGES[this.edge]] ?? null;
  }

  protected hostChange(border: BorderStyle | null): void {
    const borders = { ...this.format.hostLook.borders, [EDGES[this.edge]]: border ?? undefined };
    this.format.hostChange({ borders });
  }
}
