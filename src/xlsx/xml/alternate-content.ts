import { child, childrenOf } from "./parse";
import type { XmlElement } from "./parse";

/** Additions to the format that are read here; what needs others is taken in the form for who does not know them. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["x12ac"]);

/**
 * The element with one of each `mc:AlternateContent`'s forms in its place. Read as it stands, what a file says in two
 * forms is there twice.
 */
export function withoutAlternatives(element: XmlElement): XmlElement {
  if (element.children.length === 0) return element;
  return {
    ...element,
    children: element.children
      .flatMap((each) => (each.local === "AlternateContent" ? chosen(each) : [each]))
      .map(withoutAlternatives),
  };
}

function chosen(alternatives: XmlElement): readonly XmlElement[] {
  const choice = childrenOf(alternatives, "Choice").find(({ attributes }) =>
    (attributes["Requires"] ?? "").split(/\s+/).every((needed) => UNDERSTOOD.has(needed)),
  );
  return (choice ?? child(alternatives, "Fallback"))?.children ?? [];
}
