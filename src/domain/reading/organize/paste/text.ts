import { RawTable } from "../contract";
import { readFolded } from "./folded";
import { isMarkdown, readMarkdown } from "./markdown";
import { readValues } from "./separated";
import { isSpaced, readSpaced } from "./spaced";
import { TextLine, joinBrokenLines, readTabs } from "./tabs";

function table(lines: readonly TextLine[], guessed = false): RawTable {
  return {
    cells: lines.map(({ cells }) => cells),
    place: { kind: "texto", first: 1, column: 0, numbers: lines.map(({ number }) => number) },
    ...(guessed ? { guessed } : {}),
  };
}

/**
 * Pasted text as lines of cells, by what keeps its cells apart: tabs (Excel, Word), semicolons or commas (files of values), pipes (Markdown), or runs of spaces
 * (PDF), which is a guess. Never throws.
 *
 * @example readPastedText("Acción\tMetas\nCapacitar\t4 al año").cells.length // 2
 */
export function readPastedText(text: string): RawTable {
  const broken = text.split(/\r\n|\n|\r|(?<=[^\r\n\f])(?=\f)/);
  const lines = broken.map((line) => line.replaceAll("\f", ""));
  const tabbed = lines.filter((line) => line.includes("\t")).length;
  const values = tabbed === 0 ? readValues(text) : undefined;
  if (values) return table(values);
  if (tabbed === 0 && isMarkdown(lines)) return table(readMarkdown(lines));
  if (tabbed === 0 && isSpaced(lines)) {
    const pages = new Set(broken.flatMap((line, index) => (line.startsWith("\f") ? [index] : [])));
    return table(readSpaced(lines, pages), true);
  }
  const folded = tabbed === 0 ? readFolded(lines) : undefined;
  if (folded) return table(folded, true);
  return table(joinBrokenLines(readTabs(text)));
}
