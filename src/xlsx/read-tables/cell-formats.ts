import { BUILT_IN_FORMATS } from "../number-formats";
import { child, childrenOf, parseXml } from "../xml/parse";

/** The number format of each cell style, by its index. */
export function cellFormats(stylesXml: string): readonly string[] {
  const styles = parseXml(stylesXml);
  const codes = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of childrenOf(child(styles, "numFmts"), "numFmt")) {
    codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }
  return childrenOf(child(styles, "cellXfs"), "xf").map(
    ({ attributes }) => codes.get(Number(attributes["numFmtId"] ?? 0)) ?? "General",
  );
}
