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

/** Which of a line's pipes at its ends stand outside of its cells. */
interface Border {
  readonly open: boolean;
  readonly close: boolean;
}

const BOTH: Border = { open: true, close: true };

/**
 * Lines of cells with pipes between them, with or without pipes at both ends. The row of dashes under the headings
 * stays: it is left out later, in sight of the person.
 *
 * @example readMarkdown(["Acción | Metas", "--- | ---"])[0]?.cells // ["Acción", "Metas"]
 */
export function readMarkdown(lines: readonly string[]): TextLine[] {
  const piped = pipedLines(lines);
  const rule = piped.find(isRule);
  const { border, width } = borderOf(piped, rule === undefined ? undefined : cellsOf(rule, BOTH).length);
  return lines.map((line, index) => {
    let cells = cellsOf(line, border);
    // One cell too many is a pipe at an end that the others don't have; at the beginning it may be a first cell that is blank.
    if (cells.length > width) cells = cellsOf(line, { ...border, close: true });
    if (cells.length > width) cells = cellsOf(line, BOTH);
    return { cells, number: index + 1 };
  });
}

/**
 * A first cell that is blank looks like a pipe at the beginning: unless all lines begin so, it is one where more lines
 * have then as many cells as the rule of dashes, or as each other.
 */
function borderOf(
  piped: readonly string[],
  ruled: number | undefined,
): { readonly border: Border; readonly width: number } {
  const choices = [piped.every(opens) ? [true] : [false, true], piped.every(closes) ? [true] : [false, true]];
  const found = choices[0]!.flatMap((open) =>
    choices[1]!.map((close) => {
      const border = { open, close };
      const counts = new Map<number, number>();
      for (const line of piped) {
        const { length } = cellsOf(line, border);
        counts.set(length, (counts.get(length) ?? 0) + 1);
      }
      const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0]!;
      const width = ruled ?? usual;
      return { border, width, alike: counts.get(width) ?? 0 };
    }),
  );
  return found.reduce((best, each) => (each.alike > best.alike ? each : best));
}

function cellsOf(line: string, { open, close }: Border): string[] {
  const pieces = cutAtPipes(line);
  if (open && pieces.length > 1 && opens(line)) pieces.shift();
  if (close && pieces.length > 1 && closes(line)) pieces.pop();
  return pieces;
}
