import type {
  CellStyle as FileStyle,
  BorderStyle as FileBorders,
  FillStyle,
  FontStyle as FileFont,
} from "hucre";
import { toHex } from "../colors";
import type { LabelledFormats } from "../patch/number-formats";
import type { BorderStyle, CellStyle, FontStyle } from "../workbook-data";

type Side = "top" | "bottom" | "left" | "right";

/** Line styles of the file that the contract does not tell apart, by the nearest that it does. */
const LINES: Readonly<Record<string, BorderStyle["style"]>> = {
  thin: "thin",
  hair: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

const HORIZONTAL = ["left", "center", "right", "justify", "general"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

/** From hucre's styles to ours. Equal styles come back as the same object, so thousands of cells share a few. */
export class StyleReader {
  private readonly identities = new WeakMap<object, number>();
  private readonly known = new Map<string, CellStyle | undefined>();
  private nextIdentity = 1;
  readonly defaultFont: FontStyle;

  constructor(
    private readonly theme: readonly string[],
    defaultFont: FileFont | undefined,
    private readonly formats: LabelledFormats,
  ) {
    this.defaultFont = font(defaultFont, theme) ?? {};
  }

  /** @returns undefined for a cell that looks as any other. */
  cell(style: FileStyle | undefined): CellStyle | undefined {
    if (!style) return undefined;
    const { numFmt, font: fileFont, fill, border, alignment, protection } = style;
    const key = [
      numFmt,
      ...[fileFont, fill, border, alignment, protection].map((part) => this.identity(part)),
    ].join("|");
    if (!this.known.has(key)) this.known.set(key, this.convert(style));
    return this.known.get(key);
  }

  /** A conditional format's: there, the fill's colour is the background. */
  differential({ numFmt, font: fileFont, fill, border }: FileStyle): CellStyle | undefined {
    const { bold, italic, underline, strikethrough, color } = font(fileFont, this.theme) ?? {};
    return compact<CellStyle>({
      numberFormat: numFmt,
      font: compact<FontStyle>({ bold, italic, underline, strikethrough, color }),
      fill:
        fill?.type === "pattern"
          ? (toHex(fill.bgColor, this.theme) ?? toHex(fill.fgColor, this.theme))
          : undefined,
      borders: borders(border, this.theme),
    });
  }

  private convert({
    numFmt,
    font: fileFont,
    fill,
    border,
    alignment,
    protection,
  }: FileStyle): CellStyle | undefined {
    const numberFormat = this.formats.codeOf(numFmt);
    return compact<CellStyle>({
      numberFormat: numberFormat === "General" ? undefined : numberFormat,
      font: this.ownFont(fileFont),
      fill: solidFill(fill, this.theme),
      borders: borders(border, this.theme),
      horizontal: HORIZONTAL.find((value) => value === alignment?.horizontal),
      vertical: VERTICAL.find((value) => value === alignment?.vertical),
      wrap: alignment?.wrapText || undefined,
      indent: alignment?.indent || undefined,
      rotation: alignment?.textRotation || undefined,
      locked: protection?.locked,
    });
  }

  /** Only what the font says beyond the default one. */
  private ownFont(fileFont: FileFont | undefined): FontStyle | undefined {
    const all = font(fileFont, this.theme);
    if (!all) return undefined;
    const { name, size, color } = this.defaultFont;
    return compact<FontStyle>({
      ...all,
      name: all.name === name ? undefined : all.name,
      size: all.size === size ? undefined : all.size,
      color: all.color === color ? undefined : all.color,
    });
  }

  private identity(part: object | undefined): number {
    if (!part) return 0;
    let identity = this.identities.get(part);
    if (identity === undefined) this.identities.set(part, (identity = this.nextIdentity++));
    return identity;
  }
}

function font(file: FileFont | undefined, theme: readonly string[]): FontStyle | undefined {
  if (!file) return undefined;
  return compact<FontStyle>({
    name: file.name,
    size: file.size,
    bold: file.bold || undefined,
    italic: file.italic || undefined,
    underline: Boolean(file.underline) || undefined,
    strikethrough: file.strikethrough || undefined,
    color: toHex(file.color, theme),
  });
}

function solidFill(fill: FillStyle | undefined, theme: readonly string[]): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid" ? toHex(fill.fgColor, theme) : undefined;
}

function borders(file: FileBorders | undefined, theme: readonly string[]): CellStyle["borders"] {
  if (!file) return undefined;
  const side = (name: Side): BorderStyle | undefined => {
    const style = LINES[file[name]?.style ?? ""];
    return style && { style, color: toHex(file[name]?.color, theme) ?? "#000000" };
  };
  return compact({ top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") });
}

/** Without the keys that say nothing; undefined when none is left. */
function compact<T extends object>(object: T): T | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
