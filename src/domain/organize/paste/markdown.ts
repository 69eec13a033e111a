import { TextLine } from "./tabs";

/** The row of dashes under the headings. */
const isRule = (line: string) => line.includes("|") && /^[\s|:-]*-[\s|:-]*$/.test(line);

/** The lines that are rows. A pipe alone in a line is often one of the text, unless a rule says that it is not. */
function pipedLines(lines: readonly string[]): readonly string[] {
  const least = lines.some(isRule) ? 2 : 3;
  return lines.filter((line) => cutAtPipes(line).length >= least);
}

/** Whether a text is a Markdown table: two lines or more with their cells between pipes. */
export const isMarkdown = (lines: readonly string[]) => pipedLines(lines).length > 1;

/** The pieces of a line between its pipes; `\|` is a pipe that a cell has. */
function cutAtPipes(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let index = line.indexOf("|"); index >= 0; index = line.indexOf("|", index + 1)) {
    if (line[index - 1] === "\\") continue;
    pieces.push(line.slice(from, index));
    from = index + 1;
  }
  pieces.push(line.slice(from));
  return pieces.map((piece) => piece.replaceAll("\\|", "|").trim());
}

const opens = (line: string) => line.trimStart().startsWith("|");
const closes = (line: string) => /(^|[^\\])\|\s*$/.test(line);

/**
 * Lines of cells with pipes between them, with or without pipes at both ends. The row of dashes under the headings
 * stays: it is left out later, in sight of the person.
 *
 * @example readMarkdown(["Acción | Metas", "--- | ---"])[0]?.cells // ["Acción", "Metas"]
 */
export function readMarkdown(lines: readonly string[]): TextLine[] {
  const piped = pipedLines(lines);
  // A first cell that is blank looks like a pipe at the beginning: the other lines, or how many cells there are, tell.
  const allOpen = piped.every(opens);
  const allClose = piped.every(closes);
  const rule = piped.find(isRule);
  const width = rule === undefined ? Infinity : cellsOf(rule, true, true).length;

  return lines.map((line, index) => {
    const pieces = cutAtPipes(line);
    const tooMany = pieces.length > width;
    const open = allOpen || (tooMany && opens(line));
    const close = allClose || (tooMany && closes(line) && pieces.length - (open ? 1 : 0) > width);
    return { cells: cellsOf(line, open, close), number: index + 1 };
  });
}

function cellsOf(line: string, open: boolean, close: boolean): string[] {
  const pieces = cutAtPipes(line);
  if (open && pieces.length > 1 && opens(line)) pieces.shift();
  if (close && pieces.length > 1 && closes(line)) pieces.pop();
  return pieces;
}
