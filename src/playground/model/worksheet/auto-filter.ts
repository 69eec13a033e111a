import type { SheetId } from "../../engine/engine";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { Range } from "../range/range";

/** The sheet's own filter. The playground filters through tables only, so there never is one. */
export class AutoFilter extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return false;
  }

  get isDataFiltered(): boolean {
    return false;
  }

  get criteria(): unknown[] {
    return [];
  }

  getRangeOrNullObject(): Range | null {
    return null;
  }

  clearCriteria(): void {}

  remove(): void {}
}
