import { hexColor } from "./hex-color";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { RangeFormat } from "./range-format";

/** Excel's `RangeFill`. */
export class RangeFill extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get color(): string | null {
    return this.format.hostCommon((style) => style.fill ?? "#FFFFFF");
  }

  set color(color: string | null) {
    this.format.hostPatch({ fill: color ? hexColor(color) : null });
  }

  get pattern(): string | null {
    return this.format.hostCommon((style) => (style.fill ? "Solid" : "None"));
  }

  clear(): void {
    this.format.hostPatch({ fill: null });
  }
}
