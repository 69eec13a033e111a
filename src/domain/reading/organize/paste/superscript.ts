import { HtmlNode, isText, nameOf } from "./html-node";

/** Whether what an element holds stands above the line. */
export const isSuperscript = (node: HtmlNode) =>
  nameOf(node) === "sup" || /vertical-align\s*:\s*super/i.test(node.getAttribute?.("style") ?? "");

/** Numbers of notes, with or without brackets around them: «1», «[2]», «1, 3». */
const NOTES = /^[[(]?\d{1,3}[\])]?( ?[,;] ?[[(]?\d{1,3}[\])]?)*$/;
/** What has a square or a cube. */
const UNIT = /(^|[^\p{L}])(([dcmkh]|da)?m|[ck]?mts?|([ck]|kil[oó]|cent[ií])?metros?)\.?$/iu;
/** No unit is longer. */
const MOST_BEFORE = 16;

/**
 * What a superscript says where it would be read as a figure: a note's number, after a word or a figure, stands between
 * brackets, as Word has it, to be taken out in sight of the person; «1⁰», typed with a zero, is an ordinal.
 *
 * @param before the text that it follows
 * @returns undefined where it is what it says: «m²», «N.º», «1.er»
 * @example superscript("300", sup) // " [1]"
 */
export function superscript(before: string, node: HtmlNode): string | undefined {
  const written = textIn(node).trim();
  const end = before.slice(-MOST_BEFORE);
  if (!NOTES.test(written) || !/\S ?$/.test(end)) return undefined;
  if (written === "0") return "º";
  if (/^[23]$/.test(written) && UNIT.test(end)) return undefined;
  return (written.match(/\d+/g) ?? []).map((note) => ` [${note}]`).join("");
}

/** Longer ones are no numbers of notes. */
const LONGEST = 24;

/** The text in a node, as far as it takes to tell that it is no number. */
function textIn(root: HtmlNode): string {
  const pending = [root];
  let text = "";
  for (let read = 0; pending.length > 0 && text.length <= LONGEST && read < LONGEST; read++) {
    const next = pending.pop()!;
    if (isText(next)) text += next.nodeValue ?? "";
    for (let index = next.childNodes.length - 1; index >= 0; index--) pending.push(next.childNodes[index]!);
  }
  return pending.length > 0 ? "" : text;
}
