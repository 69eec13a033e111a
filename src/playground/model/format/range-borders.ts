import type { Area, BorderStyle } from "../../../xlsx/workbook-data";
import { EdgeBorder } from "./edge-border";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection } from "../office-object";
import type { RangeFormat } from "./range-format";

type Side = "top" | "bottom" | "left" | "right";

/** Which sides of a cell (by its place in the range) each border of the range is made of. */
export const BORDER_SIDES: Readonly<Record<string, (row: number, column: number, area: Area) => Side[]>> = {
  EdgeTop: (row) => (row === 0 ? ["top"] : []),
  EdgeBottom: (row, _, { rows }) => (row === rows - 1 ? ["bottom"] : []),
  EdgeLeft: (_, column) => (column === 0 ? ["left"] : []),
  EdgeRight: (_, column, { columns }) => (column === columns - 1 ? ["right"] : []),
  InsideHorizontal: (row, _, { rows }) => [
    ...(row < rows - 1 ? ["bottom" as const] : []),
    ...(row > 0 ? ["top" as const] : []),
  ],
  InsideVertical: (_, column, { columns }) => [
    ...(column < columns - 1 ? ["right" as const] : []),
    ...(column > 0 ? ["left" as const] : []),
  ],
  DiagonalDown: () => [],
  DiagonalUp: () => [],
};

/** Excel says a line by its style and its weight; files by one word. */
const LINES: readonly (readonly [style: string, line: BorderStyle["style"], weight: string])[] = [
  ["Continuous", "thin", "Thin"],
  ["Continuous", "medium", "Medium"],
  ["Continuous", "thick", "Thick"],
  ["Continuous", "dotted", "Hairline"],
  ["Dash", "dashed", "Thin"],
  ["Dot", "dotted", "Thin"],
  ["Double", "double", "Thick"],
];

/** Excel's `RangeBorder`. */
export class RangeBorder extends EdgeBorder {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
    edge: string,
  ) {
    super(host, edge);
  }

  get weight(): string {
    const border = this.hostBorder();
    return (border && LINES.find(([, line]) => line === border.style)?.[2]) ?? "Thin";
  }

  set weight(weight: string) {
    const style = this.style === "None" ? "Continuous" : this.style;
    const line = LINES.find(([name, , thickness]) => name === style && thickness === weight)?.[1];
    const known = LINES.some(([, , thickness]) => thickness === weight);
    if (!known) throw invalidArgument(`"${weight}" is not a border weight.`);
    if (line) this.hostChange({ style: line, color: this.color });
  }

  protected hostStyles() {
    return LINES;
  }

  protected hostBorder(): BorderStyle | null {
    return this.format.hostBorder(this.edge);
  }

  protected hostChange(border: BorderStyle | null): void {
    this.format.hostPatchBorder(this.edge, border);
  }
}

/** Excel's `RangeBorderCollection`. */
export class RangeBorderCollection extends OfficeCollection<RangeBorder> {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get count(): number {
    return this.items.length;
  }

  get items(): RangeBorder[] {
    return Object.keys(BORDER_SIDES).map((edge) => new RangeBorder(this.host, this.format, edge));
  }

  override getItem(edge: string): RangeBorder {
    if (!(edge in BORDER_SIDES)) throw invalidArgument(`"${edge}" is not an edge.`);
    return new RangeBorder(this.host, this.format, edge);
  }
}
