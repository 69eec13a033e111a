import { ListedCell, Merge, RawTable } from "../contract";
import { HtmlNode, isElement, isText, isUnseen, nameOf } from "./html-node";
import { isBlock, tidyLines } from "./html-text";
import { readHtmlTable } from "./html-table";
import { layoutTables } from "./layout-tables";

/** What is left to walk: a node, or the end of a paragraph. */
type Pending = HtmlNode | "end";

/**
 * A pasted page as lines of cells: its tables one below the other, and each paragraph around them as a line of one
 * cell. Which of it is a plan's table is found later, as in a sheet.
 *
 * @param root the body of the page, as a parser gives it
 * @returns undefined where there is no table at all
 */
export function readPastedHtml(root: HtmlNode): RawTable | undefined {
  const cells: string[][] = [];
  const merges: Merge[] = [];
  const lists: ListedCell[] = [];
  const pending: Pending[] = [root];
  const layouts = layoutTables(root);
  let tables = 0;
  let text = "";

  function endParagraph(): void {
    for (const line of tidyLines(text).split("\n")) if (line !== "") cells.push([line]);
    text = "";
  }

  function readTable(table: HtmlNode): void {
    const read = readHtmlTable(table);
    for (const { row, ...merge } of read.merges) merges.push({ ...merge, row: row + cells.length });
    for (const { row, ...list } of read.lists) lists.push({ ...list, row: row + cells.length });
    for (const line of read.cells) cells.push([...line]);
    // What follows a table in a page stands apart from it.
    cells.push([]);
    tables++;
  }

  while (pending.length > 0) {
    const next = pending.pop()!;
    if (next === "end") endParagraph();
    else if (isText(next)) text += (next.nodeValue ?? "").replace(/[\s\u00a0]+/g, " ");
    else if (isElement(next) && !isUnseen(next)) {
      const table = nameOf(next) === "table" && !layouts.has(next);
      const cell = /^t[dh]$/.test(nameOf(next));
      if (table || cell || isBlock(next)) endParagraph();
      if (table) readTable(next);
      else {
        if (cell || isBlock(next)) pending.push("end");
        for (let index = next.childNodes.length - 1; index >= 0; index--)
          pending.push(next.childNodes[index]!);
      }
    }
  }
  endParagraph();
  if (tables === 0) return undefined;
  return { cells, merges, ...(lists.length > 0 && { lists }), place: { kind: "texto", first: 1, column: 0 } };
}
