import { invalidArgument, itemAlreadyExists } from "../errors";
import type { Host } from "../host";
import { sameText } from "../office-object";

/** At most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History". */
export function assertSheetName(host: Host, name: unknown, except?: string): asserts name is string {
  const valid =
    typeof name === "string" &&
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !sameText(name, "history");
  if (!valid) throw invalidArgument(`"${String(name)}" is not a valid sheet name.`);
  if (host.engine.sheets.list().some((sheet) => sheet.id !== except && sameText(sheet.name, name))) {
    throw itemAlreadyExists();
  }
}

/** The name Excel in Spanish gives a new sheet: Hoja1, Hoja2… */
export function freeSheetName(host: Host): string {
  const names = host.engine.sheets.list().map((sheet) => sheet.name);
  let number = names.length + 1;
  while (names.some((name) => sameText(name, `Hoja${number}`))) number++;
  return `Hoja${number}`;
}
