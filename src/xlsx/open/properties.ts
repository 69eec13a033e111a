import type { WorkbookProperties } from "hucre";
import { isSetting } from "../patch/settings";

/**
 * The document's properties as text, the standard ones by hucre's names and custom ones by their own.
 */
export function readProperties({ custom, ...standard }: WorkbookProperties): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...custom, ...standard })
      .filter(([name, value]) => value !== undefined && !isSetting(name))
      .map(([name, value]) => [name, value instanceof Date ? value.toISOString() : String(value)]),
  );
}
