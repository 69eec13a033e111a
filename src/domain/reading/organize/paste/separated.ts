import { isPlainHeading } from "../columns/heading-meaning";
import { TextLine, readSeparated } from "./tabs";

/** What files of values have between their cells; a comma only where the lines leave no doubt, for sentences have them. */
const MARKS = [";", ","] as const;

/** Under headings that we know, this part of the lines must have as many cells as they; else nearly all. */
const UNDER_HEADINGS = 0.7;
const WITHOUT = 0.95;
const FEWEST_CELLS = 3;
const FEWEST_LINES = 2;

/**
 * Lines of cells with semicolons or commas between them, as files of values have them, with quotes around what has one inside.
 *
 * @returns undefined where the lines are no such cells
 * @example readValues("Acción;Meta;Responsable\nPublicar;13,5;Sistemas")?.[1]?.cells // ["Publicar", "13,5", "Sistemas"]
 */
export function readValues(text: string): readonly TextLine[] | undefined {
  for (const mark of MARKS) {
    if (!text.includes(mark)) continue;
    const lines = readSeparated(text, mark);
    if (isTable(lines)) return lines;
  }
  return undefined;
}

function isTable(lines: readonly TextLine[]): boolean {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length < FEWEST_LINES) return false;
  const headings = filled.find(({ cells }) => cells.filter(isPlainHeading).length >= 2);
  const width = headings?.cells.length ?? widest(filled);
  if (width < FEWEST_CELLS) return false;
  const alike = filled.filter(({ cells }) => cells.length === width).length;
  return alike >= FEWEST_LINES && alike >= filled.length * (headings ? UNDER_HEADINGS : WITHOUT);
}

const widest = (lines: readonly TextLine[]) => Math.max(...lines.map(({ cells }) => cells.length));
