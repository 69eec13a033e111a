import { all } from "./documents";
import type { Documents } from "./documents";

/** Every index of styles.xml in range, every count true, every own number format defined. */
export function styleProblems(documents: Documents): string[] {
  const styles = documents.root("xl/styles.xml");
  const list = (name: string) => [...(all(styles, name)[0]?.children ?? [])];
  const formats = new Set(list("numFmts").map((format) => format.getAttribute("numFmtId")));
  const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
  const indexed = [
    ["fontId", "fonts"],
    ["fillId", "fills"],
    ["borderId", "borders"],
    ["xfId", "cellStyleXfs"],
  ] as const;
  return [
    ...lists
      .filter(
        (name) =>
          all(styles, name)[0] && Number(all(styles, name)[0]!.getAttribute("count")) !== list(name).length,
      )
      .map((name) => `${name}: wrong count`),
    ...list("cellXfs").flatMap((format, index) => [
      ...indexed
        .filter(([attribute, name]) => Number(format.getAttribute(attribute) ?? 0) >= list(name).length)
        .map(([attribute]) => `cell format ${index}: no such ${attribute}`),
      ...(Number(format.getAttribute("numFmtId")) >= 164 && !formats.has(format.getAttribute("numFmtId"))
        ? [`cell format ${index}: no such number format`]
        : []),
    ]),
    ...all(styles, "numFmt")
      .filter((format) => /[\uE000-\uF8FF]/.test(format.getAttribute("formatCode") ?? ""))
      .map(() => "a mark of ours left in a number format"),
  ];
}
