import { joinTexts } from "../steps/sentence";
import { columnStarts, cutAt } from "./column-starts";
import { TextLine } from "./tabs";

/** Pieces of a line between runs of two spaces or more. */
const PIECE = /\S+(?: \S+)*/g;

/** Whether the lines of a text have their cells apart by two spaces or more, as when copied from a PDF. */
export function isSpaced(lines: readonly string[]): boolean {
  let filled = 0;
  let apart = 0;
  let several = 0;
  for (const line of lines) {
    const pieces = line.match(PIECE)?.length ?? 0;
    if (pieces > 0) filled++;
    if (pieces > 1 || (pieces === 1 && line.startsWith("  "))) apart++;
    if (pieces > 2) several++;
  }
  return several > 1 && apart * 2 >= filled;
}

/**
 * Lines of cells with runs of spaces between them. Columns stand where many lines begin a piece. A cell takes several
 * lines; once it ends it does not come back within its row, so a column that fills again begins another. A guess, and
 * told as one.
 */
export function readSpaced(lines: readonly string[]): TextLine[] {
  const starts = columnStarts(lines);
  const placed = lines.map((line) => cutAt(line, starts));
  const byBlankLines = hasRowsBetweenBlankLines(placed);
  const result: { cells: string[]; number: number }[] = [];
  /** The row that each column goes on with: a merged cell goes on beside the rows below. */
  let owners: (string[] | undefined)[] = [];
  let ended: boolean[] = [];
  let above: readonly string[] | undefined;

  placed.forEach((cells, index) => {
    const filled = cells.filter((cell) => cell !== "").length;
    const isRow = above !== undefined && filled > 0;
    const goesOn = isRow && (byBlankLines || !beginsRow(cells, above!, ended, starts.length));
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

/** Rows of several lines, told apart by blank ones: more lines than blocks, and at least three blocks. */
function hasRowsBetweenBlankLines(placed: readonly (readonly string[])[]): boolean {
  let blocks = 0;
  let inBlock = 0;
  let long = 0;
  for (const cells of [...placed, []]) {
    const filled = cells.filter((cell) => cell !== "").length;
    if (filled > 1) inBlock++;
    else if (filled === 0) {
      if (inBlock > 0) blocks++;
      if (inBlock > 1) long++;
      inBlock = 0;
    }
  }
  return blocks > 2 && long > 0 && long * 3 >= blocks;
}
