import { ListedCell, Merge } from "../contract";
import { itemsOf } from "./html-list";
import { HtmlNode, isElement, isUnseen, nameOf } from "./html-node";
import { textOf } from "./html-text";

/** Wider tables are a page's layout gone wrong, and `colspan` is whatever its author wrote. */
const WIDEST = 256;

export interface HtmlTable {
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
  readonly lists: readonly ListedCell[];
}

const isSeen = (node: HtmlNode) => isElement(node) && !isUnseen(node);

const SECTIONS = new Set(["thead", "tbody", "tfoot"]);

function rowsOf(table: HtmlNode): HtmlNode[] {
  const rows: HtmlNode[] = [];
  for (const child of Array.from(table.childNodes).filter(isSeen)) {
    if (nameOf(child) === "tr") rows.push(child);
    else if (SECTIONS.has(nameOf(child))) rows.push(...elements(child, "tr"));
  }
  return rows;
}

const elements = (node: HtmlNode, ...names: string[]) =>
  Array.from(node.childNodes).filter((child) => isSeen(child) && names.includes(nameOf(child)));

/** How many rows or columns a cell takes; 0 means the rest. */
function span(cell: HtmlNode, name: string, most: number): number {
  const written = Number.parseInt(cell.getAttribute?.(name) ?? "1", 10);
  if (!(written >= 0)) return 1;
  return Math.max(1, Math.min(written === 0 ? most : written, most));
}

/**
 * The cells of a table in their places: those that another one spans are blank, and the spans come as merged areas.
 */
export function readHtmlTable(table: HtmlNode): HtmlTable {
  const rows = rowsOf(table);
  const merges: Merge[] = [];
  const lists: ListedCell[] = [];
  /** For each column, how many rows more the cell above it takes. */
  const taken: number[] = [];
  const cells = rows.map((row, rowIndex) => {
    const line: string[] = [];
    let column = 0;
    for (const cell of elements(row, "td", "th")) {
      while ((taken[column] ?? 0) > 0) column++;
      if (column >= WIDEST) break;
      const columns = span(cell, "colspan", WIDEST - column);
      const down = span(cell, "rowspan", rows.length - rowIndex);
      line[column] = textOf(cell);
      const items = itemsOf(cell);
      if (items) lists.push({ row: rowIndex, column, items });
      if (columns > 1 || down > 1) merges.push({ row: rowIndex, column, rows: down, columns });
      for (let each = 0; each < columns; each++) taken[column + each] = down;
      column += columns;
    }
    for (let each = 0; each < taken.length; each++) if (taken[each]! > 0) taken[each]!--;
    return Array.from({ length: Math.max(line.length, taken.length) }, (_, each) => line[each] ?? "");
  });
  return { cells, merges, lists };
}
