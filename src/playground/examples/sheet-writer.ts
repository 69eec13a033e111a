import { blankSheet } from "../../xlsx/blank-workbook";
import type { Area, CellData, CellStyle, SheetData } from "../../xlsx/workbook-data";

/** Excel's default row height, and how many points each further line of wrapped text takes. */
const LINE_POINTS = 15;
/** Excel gives no row more than this. */
const MAXIMUM_POINTS = 409;

/**
 * Collects the cells of one sheet from top to bottom and gives back its plain data.
 * Heights are estimated from the text, since a file has no other way of saying "as tall as its text".
 */
export class SheetWriter {
  private readonly cells = new Map<string, CellData>();
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, { height: number }>();

  /** @param widths of the columns, in characters */
  constructor(private readonly widths: readonly number[]) {}

  /** Writes texts side by side; every column of the sheet gets the style, so that fills and borders have no holes. */
  writeRow(row: number, texts: readonly string[], style: CellStyle): void {
    let lines = 1;
    this.widths.forEach((width, column) => {
      const text = texts[column] ?? "";
      this.cells.set(`${row},${column}`, { value: text === "" ? null : text, style });
      lines = Math.max(lines, linesOf(text, width));
    });
    this.heights.set(row, { height: Math.min(MAXIMUM_POINTS, lines * LINE_POINTS) });
  }

  /** Writes one text across all the columns. */
  writeBanner(row: number, text: string, style: CellStyle): void {
    const width = this.widths.reduce((total, each) => total + each, 0);
    this.cells.set(`${row},0`, { value: text, style });
    this.merges.push({ row, column: 0, rows: 1, columns: this.widths.length });
    this.heights.set(row, {
      height: linesOf(text, width) * LINE_POINTS * ((style.font?.size ?? 11) > 12 ? 1.4 : 1),
    });
  }

  /** The sheet, ready for printing on carta, landscape. */
  finish(name: string, frozenRows?: number): SheetData {
    return {
      ...blankSheet(name),
      cells: this.cells,
      merges: this.merges,
      columns: new Map(this.widths.map((width, column) => [column, { width }])),
      rows: this.heights,
      ...(frozenRows === undefined ? {} : { frozen: { rows: frozenRows, columns: 0 } }),
      page: { orientation: "landscape", paperSize: 1, fitToWidth: 1, fitToHeight: 0 },
    };
  }
}

/** How many lines a text takes when wrapped at `width` characters; words are not cut, hence the allowance. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((total, line) => total + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
}
