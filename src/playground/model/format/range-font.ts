import type { FontStyle } from "../../../xlsx/workbook-data";
import { invalidArgument } from "../errors";
import { hexColor } from "./hex-color";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { RangeFormat } from "./range-format";

const DEFAULT_FONT: Required<FontStyle> = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: "#000000",
};

/** Excel's `RangeFont`. */
export class RangeFont extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get name(): string | null {
    return this.read("name");
  }

  set name(name: string | null) {
    this.format.hostPatch({ font: { name: name ?? undefined } });
  }

  get size(): number | null {
    return this.read("size");
  }

  set size(size: number | null) {
    if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument();
    this.format.hostPatch({ font: { size } });
  }

  get bold(): boolean | null {
    return this.read("bold");
  }

  set bold(bold: boolean | null) {
    this.format.hostPatch({ font: { bold: Boolean(bold) } });
  }

  get italic(): boolean | null {
    return this.read("italic");
  }

  set italic(italic: boolean | null) {
    this.format.hostPatch({ font: { italic: Boolean(italic) } });
  }

  get color(): string | null {
    return this.read("color");
  }

  set color(color: string | null) {
    this.format.hostPatch({ font: { color: color ? hexColor(color) : undefined } });
  }

  get underline(): string | null {
    const underline = this.read("underline");
    return underline === null ? null : underline ? "Single" : "None";
  }

  set underline(underline: string | null) {
    this.format.hostPatch({ font: { underline: underline !== null && underline !== "None" } });
  }

  get strikethrough(): boolean | null {
    return this.read("strikethrough");
  }

  set strikethrough(strikethrough: boolean | null) {
    this.format.hostPatch({ font: { strikethrough: Boolean(strikethrough) } });
  }

  private read<Key extends keyof FontStyle>(key: Key): Required<FontStyle>[Key] | null {
    return this.format.hostCommon(
      (style) => (style.font?.[key] ?? DEFAULT_FONT[key]) as Required<FontStyle>[Key],
    );
  }
}
