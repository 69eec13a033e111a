import { HtmlNode, isElement, isUnseen, nameOf } from "./html-node";

interface OpenTable {
  readonly table: HtmlNode;
  /** Its own cells, and those of the largest table inside it. */
  cells: number;
  inside: number;
}

/**
 * The tables of a page that only arrange others in it: what they hold is read, and not their cells. Such a table holds
 * one with more cells than it has. Without recursion: pages are nested as deep as anybody likes.
 */
export function layoutTables(root: HtmlNode): ReadonlySet<HtmlNode> {
  const layouts = new Set<HtmlNode>();
  const open: OpenTable[] = [];
  const pending: (HtmlNode | "end")[] = [root];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (node === "end") {
      const { table, cells, inside } = open.pop()!;
      if (inside > cells) layouts.add(table);
      const around = open.at(-1);
      if (around) around.inside = Math.max(around.inside, inside, cells);
    } else if (isElement(node) && !isUnseen(node)) {
      const name = nameOf(node);
      const last = open.at(-1);
      if (last && (name === "td" || name === "th")) last.cells++;
      if (name === "table") {
        open.push({ table: node, cells: 0, inside: 0 });
        pending.push("end");
      }
      for (let index = node.childNodes.length - 1; index >= 0; index--) pending.push(node.childNodes[index]!);
    }
  }
  return layouts;
}
