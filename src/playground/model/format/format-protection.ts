import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { RangeFormat } from "./range-format";

/** Excel's `FormatProtection`. */
export class FormatProtection extends OfficeObject {
  constructor(
    host: Host,
    private readonly format: RangeFormat,
  ) {
    super(host);
  }

  get locked(): boolean | null {
    return this.format.hostCommon((style) => style.locked !== false);
  }

  set locked(locked: boolean | null) {
    this.format.hostPatch({ locked: Boolean(locked) });
  }

  get formulaHidden(): boolean {
    return false;
  }
}
