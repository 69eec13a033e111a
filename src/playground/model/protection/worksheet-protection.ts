import type { SheetId } from "../../engine/engine";
import { HostError, invalidOperation } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { isProtected } from "./protection-rules";

/** Excel's `WorksheetProtection`. */
export class WorksheetProtection extends OfficeObject {
  constructor(
    host: Host,
    readonly hostSheet: SheetId,
  ) {
    super(host);
  }

  get protected(): boolean {
    return isProtected(this.host, this.hostSheet);
  }

  get options(): Readonly<Record<string, unknown>> | null {
    return this.host.state.protections.get(this.hostSheet)?.options ?? null;
  }

  protect(options: Record<string, unknown> | null = {}, password?: string): void {
    if (this.protected) throw invalidOperation("The sheet is already protected.");
    const lower = Object.fromEntries(
      Object.entries(options ?? {}).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
    );
    this.host.state.protections.set(this.hostSheet, { isProtected: true, options: lower, password });
  }

  unprotect(password?: string): void {
    const known = this.host.state.protections.get(this.hostSheet);
    // A file has of its password only what can't be told from it.
    const { attributes } = known ?? {};
    const isUnknown = Boolean(attributes?.["hashValue"] ?? attributes?.["password"]);
    if (isUnknown || (known?.password && known.password !== password))
      throw new HostError("InvalidArgument", "The password is wrong.");
    this.host.state.protections.delete(this.hostSheet);
  }
}
