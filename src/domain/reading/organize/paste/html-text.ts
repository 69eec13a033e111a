import { HtmlNode, isElement, isText, isUnseen, nameOf } from "./html-node";
import { isSuperscript, superscript } from "./superscript";

const BLOCKS = new Set(
  "p div br li tr ul ol dl dt dd h1 h2 h3 h4 h5 h6 table caption section article blockquote pre hr td th".split(
    " ",
  ),
);

export const isBlock = (node: HtmlNode) => BLOCKS.has(nameOf(node));

/** Something to write while a page is walked: a node, or a line break that comes after one. */
type Pending = HtmlNode | "\n";

/**
 * The text of a node as it is seen: paragraphs and line breaks on lines of their own, other white space as one space.
 * Without recursion: pages are nested as deep as anybody likes.
 */
export function textOf(root: HtmlNode): string {
  const pending: Pending[] = [root];
  let text = "";
  while (pending.length > 0) {
    const next = pending.pop()!;
    if (next === "\n") text += "\n";
    else if (isText(next)) text += (next.nodeValue ?? "").replace(/[\s\u00a0]+/g, " ");
    else if (isElement(next) && !isUnseen(next)) {
      const raised = isSuperscript(next) ? superscript(text, next) : undefined;
      if (raised !== undefined) {
        text += raised;
        continue;
      }
      const block = next !== root && isBlock(next);
      if (block) text += "\n";
      if (block && nameOf(next) !== "br") pending.push("\n");
      for (let index = next.childNodes.length - 1; index >= 0; index--) pending.push(next.childNodes[index]!);
    }
  }
  return tidyLines(text);
}

/** Without spaces at the ends of lines nor blank lines. */
export const tidyLines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
