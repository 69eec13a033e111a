import type { Parts } from "../package/parts";
import type { NotKept } from "../workbook-data";
import { child, childrenOf, descendants, parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

const GROUPED_ROW = /<(?:\w+:)?row\b[^>]*\soutlineLevel="[1-9]/;
const STYLED_ROW = /<(?:\w+:)?row\b[^>]*\scustomFormat="(?:1|true)"/;
const RICH_TEXT = /<(?:\w+:)?rPr[\s>/]/;
/** The first two of a file are the format's own, whether used or not. */
const OWN_FILLS = 2;
const USUAL_PATTERNS: ReadonlySet<string | undefined> = new Set([undefined, "none", "solid", "gray125"]);

/** Looks of a sheet that are not kept. @param cells its cells' markup */
export function lostFormats(sheet: XmlElement, cells: string): NotKept[] {
  const columns = childrenOf(child(sheet, "cols"), "col").map(({ attributes }) => attributes);
  const lost: NotKept[] = [];
  if (GROUPED_ROW.test(cells) || columns.some(({ outlineLevel }) => Number(outlineLevel ?? 0) > 0))
    lost.push("groups");
  if (STYLED_ROW.test(cells) || columns.some(({ style }) => Number(style ?? 0) > 0)) lost.push("wholeStyles");
  if (hasGraphicsOfItsOwn(sheet)) lost.push("graphicFormats");
  return lost;
}

/** Bars and icons of Excel 2010 of which no ordinary rule is the older form. */
function hasGraphicsOfItsOwn(sheet: XmlElement): boolean {
  const linked = new Set(descendants(sheet, "id").map(({ text }) => text));
  return childrenOf(sheet, "extLst").some((extensions) =>
    descendants(extensions, "cfRule").some(
      ({ attributes: { type = "", id = "" } }) =>
        /^(?:dataBar|colorScale|iconSet)$/.test(type) && !linked.has(id),
    ),
  );
}

/** Looks that the workbook's styles and texts have and that are not kept. */
export function lostLooks(
  parts: Parts,
  stylesPath: string | undefined,
  textsPath: string | undefined,
): NotKept[] {
  const lost: NotKept[] = [];
  if (stylesPath !== undefined && parts.has(stylesPath)) {
    const styles = parseXml(parts.text(stylesPath));
    const fills = childrenOf(child(styles, "fills"), "fill").slice(OWN_FILLS);
    if (
      fills.some((fill) =>
        fill.children.some(
          ({ local, attributes }) =>
            local === "gradientFill" || !USUAL_PATTERNS.has(attributes["patternType"]),
        ),
      )
    )
      lost.push("patterns");
    const borders = childrenOf(child(styles, "borders"), "border");
    if (borders.some(({ attributes: { diagonalUp, diagonalDown } }) => diagonalUp ?? diagonalDown))
      lost.push("diagonals");
  }
  if (textsPath !== undefined && parts.has(textsPath) && RICH_TEXT.test(parts.text(textsPath)))
    lost.push("richText");
  return lost;
}
