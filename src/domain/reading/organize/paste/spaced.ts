import { headerFinder } from "../../header";
import { joinTexts } from "../steps/sentence";
import { columnStarts, cutAt } from "./column-starts";
import { pageLines, piecesOf } from "./page-lines";
import { TextLine } from "./tabs";

/** Whether the lines of a text have their cells apart by two spaces or more, as when copied from a PDF. */
export function isSpaced(lines: readonly string[]): boolean {
  let filled = 0;
  let apart = 0;
  let several = 0;
  for (const line of lines) {
    const pieces = piecesOf(line).length;
    if (pieces > 0) filled++;
    if (pieces > 1 || (pieces === 1 && line.startsWith("  "))) apart++;
    if (pieces > 2) several++;
  }
  return several > 1 && apart * 2 >= filled;
}

/**
 * Lines of cells with runs of spaces between them. Columns stand where many lines begin a piece. A cell takes several
 * lines; once it ends it does not come back within its row, so a column that fills again begins another. What is printed
 * on each page ends what it stands in. A guess, and told as one.
 *
 * @param pages the lines that begin a page, as far as the text says
 */
export function readSpaced(lines: readonly string[], pages: ReadonlySet<number> = new Set()): TextLine[] {
  const printed = pageLines(lines, pages);
  const starts = columnStarts(lines.filter((_, index) => !printed.has(index)));
  const placed = lines.map((line) => cutAt(line, starts));
  const headings = headingLines(placed);
  const byBlankLines = hasRowsBetweenBlankLines(placed, printed, headings);
  const result: { cells: string[]; number: number }[] = [];
  /** The row that each column goes on with: a merged cell goes on beside the rows below. */
  let owners: (string[] | undefined)[] = [];
  let ended: boolean[] = [];
  let above: readonly string[] | undefined;

  placed.forEach((cells, index) => {
    const page = printed.get(index);
    if (page) {
      // Each of its texts by itself: the page's number changes, what stands beside it comes again.
      for (const text of page) result.push({ cells: [text], number: index + 1 });
      above = undefined;
      return;
    }
    const filled = cells.filter((cell) => cell !== "").length;
    const isRow = above !== undefined && filled > 0;
    const together = byBlankLines && !headings.has(index - 1);
    const goesOn =
      isRow && !headings.has(index) && (together || !beginsRow(cells, above!, ended, starts.length));
    if (!goesOn) {
      const line = cells.map(() => "");
      result.push({ cells: line, number: index + 1 });
      owners = cells.map((cell, column) =>
        isRow && above![column] !== "" && /^\p{Ll}/u.test(cell) ? owners[column] : line,
      );
      ended = cells.map(() => false);
    }
    cells.forEach((cell, column) => {
      if (cell === "") ended[column] = true;
      else owners[column]![column] = joinTexts(owners[column]![column]!, cell);
    });
    // A blank line ends a row; so does a text alone at the beginning, which may be a title or a footer.
    const alone = filled === 1 && cells[0] !== "" && !goesOn;
    above = filled === 0 || alone ? undefined : cells;
  });
  return result;
}

const BEGINNING = /^[\p{Lu}\d%$¿"«“•-]/u;

/** Whether a line begins a row: a cell begins where another had ended, or most of many begin as sentences do. */
function beginsRow(
  cells: readonly string[],
  above: readonly string[],
  ended: readonly boolean[],
  width: number,
): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (cells.some((cell, column) => BEGINNING.test(cell) && ended[column] && above[column] === ""))
    return true;
  const begin = filled.filter((cell) => BEGINNING.test(cell)).length;
  return filled.length >= Math.max(2, width * 0.4) && begin >= filled.length * 0.8;
}

/** The lines that say what three headings say. */
function headingLines(placed: readonly (readonly string[])[]): ReadonlySet<number> {
  const finder = headerFinder();
  const known = (cells: readonly string[]) => cells.filter((cell) => finder.isHeading(cell)).length;
  return new Set(placed.flatMap((cells, index) => (known(cells) > 2 ? [index] : [])));
}

/**
 * Rows of several lines, told apart by blank ones: more lines than blocks, and at least three blocks. Pages are no such
 * blocks: what is printed on them tells no rows apart, nor do headings that come again.
 */
function hasRowsBetweenBlankLines(
  placed: readonly (readonly string[])[],
  printed: ReadonlyMap<number, unknown>,
  headings: ReadonlySet<number>,
): boolean {
  const blocks: { lines: number; headed: boolean }[] = [];
  let gap: "none" | "blank" | "page" = "blank";
  placed.forEach((cells, index) => {
    const filled = cells.filter((cell) => cell !== "").length;
    if (printed.has(index)) gap = "page";
    else if (filled === 0 && gap === "none") gap = "blank";
    else if (filled > 1) {
      if (gap === "blank" || blocks.length === 0) blocks.push({ lines: 0, headed: headings.has(index) });
      blocks.at(-1)!.lines++;
      gap = "none";
    }
  });
  const firstHeaded = blocks.find(({ headed }) => headed);
  const telling = blocks.filter((block) => !block.headed || block === firstHeaded);
  const long = telling.filter(({ lines }) => lines > 1).length;
  return telling.length > 2 && long > 0 && long * 3 >= telling.length;
}
