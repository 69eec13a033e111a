import { HtmlNode, isElement, isUnseen, nameOf } from "./html-node";
import { textOf } from "./html-text";

/**
 * The items of the lists of a cell, in their order; those of a list inside another are items by themselves. Without recursion: pages
 * are nested as deep as anybody likes.
 *
 * @returns undefined where the cell has no list of two items
 */
export function itemsOf(cell: HtmlNode): readonly string[] | undefined {
  const items: string[] = [];
  const pending: HtmlNode[] = [cell];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (!isElement(node) || isUnseen(node)) continue;
    if (nameOf(node) === "li" && !holdsItem(node)) {
      const text = textOf(node);
      if (text !== "") items.push(text);
      continue;
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) pending.push(node.childNodes[index]!);
  }
  return items.length > 1 ? items : undefined;
}

function holdsItem(item: HtmlNode): boolean {
  const pending = Array.from(item.childNodes);
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (!isElement(node)) continue;
    if (nameOf(node) === "li") return true;
    pending.push(...Array.from(node.childNodes));
  }
  return false;
}
