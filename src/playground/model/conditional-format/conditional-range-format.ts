import type { CellStyle, FontStyle } from "../../../xlsx/workbook-data";
import { ConditionalBorderCollection } from "./conditional-borders";
import type { ConditionalFormat } from "./conditional-format";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { hexColor } from "../format/hex-color";

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
