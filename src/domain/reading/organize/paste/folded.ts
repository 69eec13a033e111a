import { headerFinder } from "../../header";
import { TextLine } from "./tabs";

/**
 * A table that was pasted with one cell below the other, headings first, as some PDF readers copy it: eight headings,
 * then as many cells for each row. Only where the cells come out even.
 *
 * @returns undefined where the lines are no such table
 */
export function readFolded(lines: readonly string[]): TextLine[] | undefined {
  const finder = headerFinder();
  const filled = lines
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text);
  const first = filled.findIndex(({ text }) => finder.isHeading(text));
  if (first < 0) return undefined;
  let width = 0;
  while (first + width < filled.length && finder.isHeading(filled[first + width]!.text)) width++;
  const body = filled.length - first - width;
  if (width < 3 || body === 0 || body % width !== 0) return undefined;
  const above = filled.slice(0, first).map(({ text, number }): TextLine => ({ cells: [text], number }));
  const rows: TextLine[] = [];
  for (let index = first; index < filled.length; index += width) {
    const row = filled.slice(index, index + width);
    rows.push({ cells: row.map(({ text }) => text), number: row[0]!.number });
  }
  return [...above, ...rows];
}
