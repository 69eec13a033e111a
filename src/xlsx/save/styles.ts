import type { BorderStyle as FileBorders, CellStyle as FileStyle, FontStyle as FileFont } from "hucre";
import { fromHex } from "../colors";
import { formatLabel } from "../patch/number-formats";
import type { CellStyle, FontStyle } from "../workbook-data";

/** What Excel takes where a file names no font. */
export const CALIBRI: FontStyle = { name: "Calibri", size: 11 };

/** From our styles to hucre's, each converted once however many cells share it. */
export class StyleWriter {
  private readonly plain = new Map<CellStyle, FileStyle>();
  private readonly quoted = new Map<CellStyle, FileStyle>();

  constructor(private readonly defaultFont: FontStyle) {}

  /** @param quotePrefix that the cell's text must stay text when someone edits it. */
  cell(style: CellStyle | undefined, quotePrefix: boolean): FileStyle | undefined {
    if (!style && !quotePrefix) return undefined;
    const known = quotePrefix ? this.quoted : this.plain;
    const key = style ?? NO_STYLE;
    let converted = known.get(key);
    if (!converted) known.set(key, (converted = this.convert(key, quotePrefix)));
    return Object.keys(converted).length > 0 ? converted : undefined;
  }

  private convert(style: CellStyle, quotePrefix: boolean): FileStyle {
    const { numberFormat, font, fill, borders, locked } = style;
    const result: FileStyle = {};
    const code = numberFormat === "General" ? undefined : numberFormat;
    const numFmt = formatLabel(code, quotePrefix);
    if (numFmt) result.numFmt = numFmt;
    // A font that says only "bold" would lose the default's name and size.
    if (font) result.font = fileFont({ ...this.defaultFont, ...font });
    if (fill) result.fill = { type: "pattern", pattern: "solid", fgColor: fromHex(fill) };
    if (borders) result.border = fileBorders(borders);
    const alignment = alignmentOf(style);
    if (alignment) result.alignment = alignment;
    if (locked !== undefined) result.protection = { locked };
    return result;
  }
}

const NO_STYLE: CellStyle = {};

/** A conditional format's: its fill goes in the background colour (Excel) and the foreground (others). */
export function differentialStyle({ numberFormat, font, fill, borders }: CellStyle): FileStyle {
  const { bold, italic, underline, strikethrough, color } = font ?? {};
  return {
    ...(numberFormat && { numFmt: numberFormat }),
    ...(font && { font: fileFont({ bold, italic, underline, strikethrough, color }) }),
    ...(fill && {
      fill: { type: "pattern", pattern: "solid", fgColor: fromHex(fill), bgColor: fromHex(fill) },
    }),
    ...(borders && { border: fileBorders(borders) }),
  };
}

export function fileFont({ color, ...rest }: FontStyle): FileFont {
  return { ...rest, ...(color && { color: fromHex(color) }) };
}

function fileBorders(borders: NonNullable<CellStyle["borders"]>): FileBorders {
  return Object.fromEntries(
    Object.entries(borders).map(([side, line]) => [side, { style: line.style, color: fromHex(line.color) }]),
  );
}

function alignmentOf({
  horizontal,
  vertical,
  wrap,
  indent,
  rotation,
}: CellStyle): FileStyle["alignment"] | undefined {
  if (!horizontal && !vertical && !wrap && !indent && !rotation) return undefined;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrapText: true }),
    ...(indent && { indent }),
    ...(rotation && { textRotation: rotation }),
  };
}
