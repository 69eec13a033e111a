/**
 * hucre 1.0.0 drops every part that it does not know, and add-ins' settings live in such parts: Excel keeps
 * `Office.context.document.settings` in xl/webextensions, bound to the identity of the installed add-in, which a page
 * cannot forge and a test without Excel cannot prove. So:
 * - opening reads the settings that Excel left in web extension parts, and those that we saved;
 * - saving writes them as custom document properties, which Excel and LibreOffice keep, but which Excel does not hand
 *   to the add-in. What must reach the add-in in Excel lives in cells and names.
 */
import type { Parts } from "../package/parts";
import { descendants, parseXml } from "../xml/parse";

const PREFIX = "seguimatriz.settings.";
/** Excel's limit for a custom property is 255 characters; longer settings are cut into numbered pieces, never inside a character. */
const PIECES = /[\s\S]{1,120}/gu;

export function readSettings(
  parts: Parts,
  properties: Readonly<Record<string, unknown>>,
): Record<string, string> {
  // Maps, because a key may be called "constructor" or "__proto__".
  return Object.fromEntries([...fromWebExtensions(parts), ...fromProperties(properties)]);
}

export function isSetting(property: string): boolean {
  return property.startsWith(PREFIX);
}

/** As custom properties: `seguimatriz.settings.<key>#0`, `#1`… */
export function settingProperties(settings: Readonly<Record<string, string>>): Record<string, string> {
  const pieces = Object.entries(settings).flatMap(([key, value]) =>
    (value.match(PIECES) ?? [""]).map((piece, index): [string, string] => [
      `${PREFIX}${key}#${index}`,
      piece,
    ]),
  );
  return Object.fromEntries(pieces);
}

function fromProperties(properties: Readonly<Record<string, unknown>>): Map<string, string> {
  const pieces = Object.keys(properties)
    .filter(isSetting)
    .map((property) => {
      const [, key = "", index = "0"] = /^([\s\S]*)#(\d+)$/.exec(property.slice(PREFIX.length)) ?? [];
      return { key, index: Number(index), text: String(properties[property]) };
    })
    .sort((a, b) => a.index - b.index);
  const settings = new Map<string, string>();
  for (const { key, text } of pieces) settings.set(key, (settings.get(key) ?? "") + text);
  return settings;
}

function fromWebExtensions(parts: Parts): Map<string, string> {
  const settings = new Map<string, string>();
  for (const path of parts.all.keys()) {
    if (!/^xl\/webextensions\/webextension[^/]*\.xml$/i.test(path)) continue;
    for (const { attributes } of descendants(parseXml(parts.text(path)), "property")) {
      const { name, value } = attributes;
      // Office's own ones, about how the pane is shown.
      if (name && value !== undefined && !name.startsWith("Office.")) settings.set(name, value);
    }
  }
  return settings;
}
