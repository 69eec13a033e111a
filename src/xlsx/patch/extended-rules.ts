/**
 * hucre 1.0.0 does not see the conditional formats that Excel 2010 keeps apart because their formula refers to another
 * sheet (x14, in the sheet's extensions, each with its style inside). Excel moves ours there when it saves them, so they
 * must come back: here they become ordinary rules, which every Excel since 2010 reads.
 */
import { child, childrenOf, descendants } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { rewrite, tag } from "../xml/write";
import type { FoundRule } from "./found-rule";

/** Bars, scales and icons of the extension have no ordinary form. */
const GRAPHIC = new Set(["dataBar", "colorScale", "iconSet"]);

/** The differential styles of styles.xml, to which the extension's own are added. */
export class DifferentialStyles {
  private readonly added: string[] = [];
  private readonly first: number;

  constructor(stylesXml: string) {
    this.first = stylesXml.match(/<(?:\w+:)?dxf[\s>/]/g)?.length ?? 0;
  }

  /** @returns the index by which a rule refers to it. */
  add(style: XmlElement): string {
    this.added.push(rewrite(withoutPrefix(style)));
    return String(this.first + this.added.length - 1);
  }

  applyTo(stylesXml: string): string {
    if (this.added.length === 0) return stylesXml;
    const markup = this.added.join("");
    const filled = stylesXml.replace(/<\/(?:\w+:)?dxfs>/, (end) => markup + end);
    if (filled !== stylesXml) return filled;
    return stylesXml
      .replace(/<(?:\w+:)?dxfs\b[^>]*\/>/, "")
      .replace(/<\/(?:\w+:)?styleSheet>/, (end) => tag("dxfs", {}, markup) + end);
  }
}

export function extendedRules(sheet: XmlElement, styles: DifferentialStyles): FoundRule[] {
  return childrenOf(sheet, "extLst").flatMap((extensions) =>
    descendants(extensions, "conditionalFormatting").flatMap((block) =>
      childrenOf(block, "cfRule")
        .filter(({ attributes }) => !GRAPHIC.has(attributes["type"] ?? ""))
        .map((rule) => ({ sqref: child(block, "sqref")?.text ?? "", rule: ordinary(rule, styles) })),
    ),
  );
}

function ordinary(rule: XmlElement, styles: DifferentialStyles): XmlElement {
  const style = child(rule, "dxf");
  const attributes = Object.fromEntries(Object.entries(rule.attributes).filter(([name]) => name !== "id"));
  return {
    ...rule,
    tag: "cfRule",
    attributes: style ? { ...attributes, dxfId: styles.add(style) } : attributes,
    children: childrenOf(rule, "f").map((formula) => ({ ...formula, tag: "formula", local: "formula" })),
  };
}

function withoutPrefix(element: XmlElement): XmlElement {
  return { ...element, tag: element.local, children: element.children.map(withoutPrefix) };
}
