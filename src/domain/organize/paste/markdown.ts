import { TextLine } from "./tabs";

const isPiped = (line: string) => cutAtPipes(line).length > 2;

/** Whether a text is a Markdown table: two lines or more with their cells between pipes. */
export const isMarkdown = (lines: readonly string[]) => {
  let piped = 0;
  return lines.some((line) => isPiped(line) && ++piped > 1);
};

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

/**
 * Lines of cells with pipes between them, with or without pipes at both ends. The row of dashes under the headings
 * stays: it is left out later, in sight of the person.
 *
 * @example readMarkdown(["Acción | Metas", "--- | ---"])[0]?.cells // ["Acción", "Metas"]
 */
export function readMarkdown(lines: readonly string[]): TextLine[] {
  return lines.map((line, index) => {
    const pieces = cutAtPipes(line);
    if (pieces.length > 1 && line.trimStart().startsWith("|")) pieces.shift();
    if (pieces.length > 1 && /(^|[^\\])\|\s*$/.test(line)) pieces.pop();
    return { cells: pieces, number: index + 1 };
  });
}
