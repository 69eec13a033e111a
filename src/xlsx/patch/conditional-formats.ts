/**
 * hucre 1.0.0 knows some kinds of conditional formats and drops the others, and attributes of those it knows.
 * So it is shown every rule as a plain one, for its style only (which it resolves from styles.xml), and the rule
 * itself is kept as it came. Saving goes the same way back.
 */
import type { ConditionalRule } from "hucre";
import { areaNames, parseAreas } from "../a1";
import { formulaToFile, withoutPrefixes } from "../formulas/file-form";
import type { SheetFrame } from "../package/sheet-frame";
import type { StyleReader } from "../open/styles";
import { differentialStyle } from "../save/styles";
import type { ConditionalFormatData } from "../workbook-data";
import { childrenOf, child, flag, parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { rewrite, tag, textTag } from "../xml/write";
import { extendedRules } from "./extended-rules";
import type { DifferentialStyles } from "./extended-rules";
import type { FoundRule } from "./found-rule";

const BLOCK = /<conditionalFormatting\b[^>]*>[\s\S]*?<\/conditionalFormatting>/g;
const PREFIXED_BLOCK =
  /<(?!x14:)(\w+:)?conditionalFormatting\b[^>]*>[\s\S]*?<\/(?:\w+:)?conditionalFormatting>/g;

/** The sheet's rules; the frame is changed so that hucre sees one plain rule for each, in the same order. */
export function takeRules(frame: SheetFrame, sheet: XmlElement, styles: DifferentialStyles): FoundRule[] {
  const ordinary = childrenOf(sheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ sqref: block.attributes["sqref"] ?? "", rule })),
  );
  const rules = [...ordinary, ...extendedRules(sheet, styles)];
  const plain = rules.map(({ rule }) => plainRule(rule.attributes["dxfId"], "0")).join("");
  const block = rules.length > 0 ? tag("conditionalFormatting", { sqref: "A1" }, plain) : "";
  // Where it stands does not matter to hucre.
  frame.tail = frame.tail
    .replace(PREFIXED_BLOCK, "")
    .replace(/<\/(?:\w+:)?worksheet>\s*$/, (end) => block + end);
  return rules;
}

/** @param seen the plain rules as hucre read them. */
export function readRules(
  rules: readonly FoundRule[],
  seen: readonly ConditionalRule[],
  styles: StyleReader,
): ConditionalFormatData[] {
  return rules.map(({ sqref, rule }, index) => {
    const fileStyle = seen[index]?.style;
    const style = fileStyle && styles.differential(fileStyle);
    const formula = rule.attributes["type"] === "expression" ? child(rule, "formula")?.text : undefined;
    return {
      areas: parseAreas(sqref),
      priority: Number(rule.attributes["priority"] ?? index + 1),
      stopIfTrue: flag(rule.attributes["stopIfTrue"]),
      ...(style && { style }),
      // An extension inside a rule points at one outside, which is not kept.
      ...(formula !== undefined
        ? { formula: withoutPrefixes(formula) }
        : { raw: rewriteWithoutExtension(rule) }),
    };
  });
}

/** What hucre should be given: plain rules that carry their index as formula. */
export function plainRules(formats: readonly ConditionalFormatData[]): ConditionalRule[] {
  return formats.map(({ style }, index) => ({
    type: "expression",
    priority: index + 1,
    range: "A1",
    formula: String(index),
    ...(style && { style: differentialStyle(style) }),
  }));
}

/** Puts the real rules where hucre wrote the plain ones. */
export function restoreRules(frame: SheetFrame, formats: readonly ConditionalFormatData[]): void {
  let placed = false;
  frame.tail = frame.tail.replace(BLOCK, (block) => {
    const blocks = childrenOf(parseXml(block), "cfRule").map(({ attributes, children }) =>
      writeRule(formats[Number(children[0]?.text)]!, attributes["dxfId"]),
    );
    placed = true;
    return blocks.join("");
  });
  if (formats.length > 0 && !placed) throw new Error("the writer left out the conditional formats");
}

function writeRule(
  { areas, priority, stopIfTrue, formula, raw }: ConditionalFormatData,
  dxfId: string | undefined,
): string {
  const rule =
    typeof raw === "string"
      ? rewrite(parseXml(raw), { dxfId, priority })
      : tag(
          "cfRule",
          { type: "expression", dxfId, priority, stopIfTrue: stopIfTrue || undefined },
          textTag("formula", formulaToFile(formula ?? "FALSE")),
        );
  return areas.length > 0 ? tag("conditionalFormatting", { sqref: areaNames(areas) }, rule) : "";
}

function plainRule(dxfId: string | undefined, formula: string): string {
  return tag("cfRule", { type: "expression", dxfId, priority: 1 }, textTag("formula", formula));
}

/** Prefixes are taken off: in the file that is saved, everything is in the default namespace. */
function rewriteWithoutExtension(rule: XmlElement): string {
  const bare = (element: XmlElement): XmlElement => ({
    ...element,
    tag: element.local,
    children: element.children.filter(({ local }) => local !== "extLst").map(bare),
  });
  return rewrite(bare(rule));
}
