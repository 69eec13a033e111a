import { HostError, type HostErrorCode } from "../model/errors";

/** Excel's limit for a request and for an answer. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** What goes wrong in Excel, on demand; the transports ask it, and so does the dispatcher. */
export class Faults {
  /** Somebody is typing in a cell: every batch is refused. */
  cellEditMode = false;
  /** The largest request and answer, in bytes. */
  payloadLimit = PAYLOAD_LIMIT;
  private next?: { readonly action: number; readonly code: HostErrorCode };

  /** The action of that position (from 0) in the next batch that has it fails with the code, once. */
  failAt(action: number, code: HostErrorCode): void {
    this.next = { action, code };
  }

  reset(): void {
    this.cellEditMode = false;
    this.payloadLimit = PAYLOAD_LIMIT;
    this.next = undefined;
  }

  /** Throws if this action has to fail. */
  beforeAction(index: number): void {
    if (this.cellEditMode) {
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    if (this.next?.action !== index) return;
    const { code } = this.next;
    this.next = undefined;
    throw new HostError(code, "A fault was asked for.");
  }

  /** The transport's error number, if the text is too large to travel. */
  tooLarge(text: string, what: "request" | "response"): number | undefined {
    if (text.length <= this.payloadLimit && text.length * 3 <= this.payloadLimit) return undefined;
    if (new TextEncoder().encode(text).length <= this.payloadLimit) return undefined;
    return what === "request" ? REQUEST_TOO_LARGE : RESPONSE_TOO_LARGE;
  }
}
