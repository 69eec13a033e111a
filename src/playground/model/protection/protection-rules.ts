import type { Area } from "../../../xlsx/workbook-data";
import type { SheetId } from "../../engine/engine";
import { accessDenied } from "../errors";
import type { Host } from "../host";

export const isProtected = (host: Host, sheet: SheetId): boolean =>
  host.state.protections.get(sheet)?.isProtected ?? false;

/** On a protected sheet only unlocked cells may be written. Throws AccessDenied. */
export function assertWritable(host: Host, sheet: SheetId, area: Area): void {
  if (!isProtected(host, sheet)) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (host.engine.styles.read(sheet, row, column).locked !== false) throw accessDenied();
    }
  }
}

/** Inserting, deleting, formatting, tables… unless the sheet's options allow it. Throws AccessDenied. */
export function assertUnprotected(host: Host, sheet: SheetId, option?: string): void {
  if (!isProtected(host, sheet)) return;
  if (option && host.state.protections.get(sheet)?.options[option] === true) return;
  throw accessDenied();
}
