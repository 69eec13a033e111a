import type { CellData } from "../workbook-data";

/** Widths of characters, in digits of the same font: a column's width is told in digits. */
const CAPITAL = 1.2;
const OTHER = 0.9;
const INDENT = 1.3;
const BOLD = 1.07;

/** Excel's row for one line of its font, in points. */
const FONT_SIZE = 11;
const LINE_HEIGHT = 15;
const HIGHEST = 409.5;

/**
 * How high a row must be for a cell's text, in points, where there is no screen to measure it on: estimated by the
 * width of an average text, and never less than a line.
 *
 * @param width of the cell's column, in characters of the default font.
 * @example textHeight({ value: "Elaborar el informe", style: { wrap: true } }, 12) // 30
 */
export function textHeight({ value, style = {} }: CellData, width: number): number {
  // Excel wraps no numbers, and measures no rotated text.
  if (typeof value !== "string" || value === "" || style.rotation) return LINE_HEIGHT;
  const size = style.font?.size ?? FONT_SIZE;
  const scale = (FONT_SIZE / size) * (style.font?.bold ? 1 / BOLD : 1);
  const room = Math.max(1, (width - INDENT * (style.indent ?? 0)) * scale);
  const lines = style.wrap ? value.split("\n").reduce((sum, each) => sum + linesOf(each, room), 0) : 1;
  return Math.min(HIGHEST, Math.max(LINE_HEIGHT, Math.ceil((lines * LINE_HEIGHT * size) / FONT_SIZE)));
}

/** Of a paragraph, whose words stay whole where they fit in a line. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(" ")) {
    const length = widthOf(word);
    if (filled > 0 && filled + OTHER + length > room) {
      lines++;
      filled = 0;
    }
    filled += (filled > 0 ? OTHER : 0) + length;
    const broken = Math.max(0, Math.ceil(filled / room) - 1);
    lines += broken;
    filled -= broken * room;
  }
  return lines;
}

function widthOf(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * CAPITAL + (text.length - capitals) * OTHER;
}
