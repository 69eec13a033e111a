import { escapeAttribute, escapeText } from "./escape";
import type { XmlElement } from "./parse";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * One element as text. Attributes that are undefined are left out; true and false are written 1 and 0.
 *
 * @param content markup already escaped: other elements, or `escapeText(…)`.
 * @example tag("c:max", { val: 1 }) // '<c:max val="1"/>'
 */
export function tag(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(String(typeof value === "boolean" ? Number(value) : value))}"`,
    )
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** An element that holds text only. */
export function textTag(name: string, text: string, attributes: Attributes = {}): string {
  return tag(name, attributes, escapeText(text));
}

/** A parsed element back to markup, with some attributes changed (undefined takes one away). */
export function rewrite(element: XmlElement, changes: Attributes = {}): string {
  return tag(
    element.tag,
    { ...element.attributes, ...changes },
    element.children.map((each) => rewrite(each)).join("") +
      escapeText(element.children.length > 0 ? "" : element.text),
  );
}
