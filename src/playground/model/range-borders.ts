import type { Area, BorderStyle } from "../../xlsx/workbook-data";
import { invalidArgument } from "./errors";
import type { Host } from "./host";
import { OfficeCollection, OfficeObject } from "./office-object";
import { hexColor, type RangeFormat } from "./range-format";

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
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyle["style"]])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Continuous", "Hairline", "dotted"],
  ["Dash", "Thin", "dashed"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
];

/** Excel's `RangeBorder`. */
export class RangeBorder extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
    private readonly edge: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.edge;
  }

  get sideIndex(): string {
    return this.edge;
  }

  get id(): string {
    return this.edge;
  }

  get style(): string {
    const border = this.border();
    return border ? (LINES.find(([, , line]) => line === border.style)?.[0] ?? "Continuous") : "None";
  }

  set style(style: string) {
    const line = LINES.find(([name]) => name === style)?.[2];
    if (!line && style !== "None") throw invalidArgument(`"${style}" is not a border style.`);
    this.format.hostPatchBorder(this.edge, line ? { style: line, color: this.color } : null);
  }

  get weight(): string {
    const border = this.border();
    return (border && LINES.find(([, , line]) => line === border.style)?.[1]) ?? "Thin";
  }

  set weight(weight: string) {
    const style = this.style === "None" ? "Continuous" : this.style;
    const line = LINES.find(([name, thickness]) => name === style && thickness === weight)?.[2];
    const known = LINES.some(([, thickness]) => thickness === weight);
    if (!known) throw invalidArgument(`"${weight}" is not a border weight.`);
    if (line) this.format.hostPatchBorder(this.edge, { style: line, color: this.color });
  }

  get color(): string {
    return this.border()?.color ?? "#000000";
  }

  set color(color: string) {
    this.format.hostPatchBorder(this.edge, { style: this.border()?.style ?? "thin", color: hexColor(color) });
  }

  private border(): BorderStyle | null {
    return this.format.hostBorder(this.edge);
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
