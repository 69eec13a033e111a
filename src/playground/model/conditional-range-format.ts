import type { BorderStyle, CellStyle, FontStyle } from "../../xlsx/workbook-data";
import type { ConditionalFormat } from "./conditional-format";
import { invalidArgument } from "./errors";
import type { Host } from "./host";
import { OfficeCollection, OfficeObject } from "./office-object";
import { hexColor } from "./range-format";

type Look = Pick<CellStyle, "font" | "fill" | "borders" | "numberFormat">;

/** Excel's `ConditionalRangeFormat`: how the cells look where the rule holds. */
export class ConditionalRangeFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly owner: ConditionalFormat,
  ) {
    super(host);
  }

  get hostLook(): Look {
    return this.owner.hostRule.content.style ?? {};
  }

  hostChange(change: Look): void {
    this.owner.hostChange({ style: { ...this.hostLook, ...change } });
  }

  get numberFormat(): string | null {
    return this.hostLook.numberFormat ?? null;
  }

  set numberFormat(numberFormat: string | null) {
    this.hostChange({ numberFormat: numberFormat ?? undefined });
  }

  get fill(): ConditionalFill {
    return new ConditionalFill(this.host, this);
  }

  get font(): ConditionalFont {
    return new ConditionalFont(this.host, this);
  }

  get borders(): ConditionalBorderCollection {
    return new ConditionalBorderCollection(this.host, this);
  }
}

/** Excel's `ConditionalRangeFill`. */
export class ConditionalFill extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: ConditionalRangeFormat,
  ) {
    super(host);
  }

  get color(): string {
    return this.format.hostLook.fill ?? "";
  }

  set color(color: string) {
    this.format.hostChange({ fill: hexColor(color) });
  }

  clear(): void {
    this.format.hostChange({ fill: undefined });
  }
}

/** Excel's `ConditionalRangeFont`. */
export class ConditionalFont extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: ConditionalRangeFormat,
  ) {
    super(host);
  }

  get bold(): boolean {
    return this.font.bold ?? false;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean {
    return this.font.italic ?? false;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get color(): string {
    return this.font.color ?? "";
  }

  set color(color: string) {
    this.change({ color: hexColor(color) });
  }

  get underline(): string {
    return this.font.underline ? "Single" : "None";
  }

  set underline(underline: string) {
    this.change({ underline: underline !== "None" });
  }

  clear(): void {
    this.format.hostChange({ font: undefined });
  }

  private get font(): FontStyle {
    return this.format.hostLook.font ?? {};
  }

  private change(change: FontStyle): void {
    this.format.hostChange({ font: { ...this.font, ...change } });
  }
}

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof EDGES;

const STYLES: Readonly<Record<string, BorderStyle["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
};

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
export class ConditionalBorder extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: ConditionalRangeFormat,
    private readonly edge: Edge,
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
    const line = this.border?.style;
    return line ? (Object.keys(STYLES).find((name) => STYLES[name] === line) ?? "Continuous") : "None";
  }

  set style(style: string) {
    const line = STYLES[style];
    if (!line && style !== "None") throw invalidArgument(`"${style}" is not a border style.`);
    this.change(line && { style: line, color: this.color });
  }

  get color(): string {
    return this.border?.color ?? "#000000";
  }

  set color(color: string) {
    this.change({ style: this.border?.style ?? "thin", color: hexColor(color) });
  }

  private get border(): BorderStyle | undefined {
    return this.format.hostLook.borders?.[EDGES[this.edge]];
  }

  private change(border: BorderStyle | undefined): void {
    this.format.hostChange({ borders: { ...this.format.hostLook.borders, [EDGES[this.edge]]: border } });
  }
}
