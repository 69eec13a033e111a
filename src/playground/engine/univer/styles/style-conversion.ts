import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type ITextRotation,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderStyle, CellStyle, FontStyle } from "../../../../xlsx/workbook-data";
import type { StylePatch } from "../../engine";

const HORIZONTAL = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const BORDER = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
} as const;

const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

/**
 * "Not locked" is not Univer's, but must stay with its cell when that is moved, sorted, copied or brought back: it travels as a
 * direction of text that changes nothing on screen.
 */
const UNLOCKED = TextDirection.LEFT_TO_RIGHT;

/** Points of indentation per step, as wide as Excel's. */
const INDENT = 9;

type Loose = { -readonly [Key in keyof IStyleData]: IStyleData[Key] | null };

/** What Univer merges into a cell's style; `null` takes the property away. */
export function toUniverStyle(patch: StylePatch): Loose {
  const style: Loose = {};
  if (patch.numberFormat !== undefined)
    style.n = isGeneral(patch.numberFormat) ? null : { pattern: patch.numberFormat };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.font !== undefined) Object.assign(style, toFont(patch.font ?? {}));
  if (patch.borders !== undefined) style.bd = patch.borders === null ? null : toBorders(patch.borders);
  if (patch.horizontal !== undefined)
    style.ht = patch.horizontal === null ? null : HORIZONTAL[patch.horizontal];
  if (patch.vertical !== undefined) style.vt = patch.vertical === null ? null : VERTICAL[patch.vertical];
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.indent !== undefined) style.pd = patch.indent ? { l: patch.indent * INDENT } : null;
  if (patch.rotation !== undefined) style.tr = patch.rotation ? toRotation(patch.rotation) : null;
  if (patch.locked !== undefined) style.td = patch.locked === false ? UNLOCKED : null;
  return style;
}

/** Of a file: text under text. */
const STACKED = 255;
/** A file counts what goes down from here; Univer, from 0, and what goes up is negative. */
const DOWN_FROM = 90;

function toRotation(rotation: number): ITextRotation {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation > DOWN_FROM ? rotation - DOWN_FROM : -rotation };
}

function fromRotation({ a: degrees, v: stacked }: ITextRotation): number {
  if (stacked === BooleanNumber.TRUE) return STACKED;
  return degrees > 0 ? degrees + DOWN_FROM : -degrees;
}

const isGeneral = (format: string | null | undefined) =>
  format === null || format === "" || format === "General";

function toFont(font: { [Key in keyof FontStyle]?: FontStyle[Key] | null }): Loose {
  const flag = (on: boolean | null) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold !== undefined && { bl: flag(font.bold) }),
    ...(font.italic !== undefined && { it: flag(font.italic) }),
    ...(font.underline !== undefined && { ul: { s: flag(font.underline) } }),
    ...(font.strikethrough !== undefined && { st: { s: flag(font.strikethrough) } }),
    ...(font.color !== undefined && { cl: font.color === null ? null : { rgb: font.color } }),
  };
}

function toBorders(borders: NonNullable<StylePatch["borders"]>): IStyleData["bd"] {
  const sides = Object.entries(borders) as [keyof typeof SIDES, BorderStyle | null | undefined][];
  return Object.fromEntries(
    sides.map(([side, border]) => [
      SIDES[side],
      border ? { s: BORDER[border.style], cl: { rgb: border.color } } : null,
    ]),
  );
}

/** The style of a cell of Univer, without what it doesn't say. */
export function fromUniverStyle(style: IStyleData): CellStyle {
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const font = fromFont(style);
  const borders = fromBorders(style.bd);
  const rotation = style.tr ? fromRotation(style.tr) : 0;
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.bg?.rgb && { fill: hex(style.bg.rgb) }),
    ...(borders && { borders }),
    ...(horizontal && horizontal !== "general" && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT) }),
    ...(rotation !== 0 && { rotation }),
    ...(style.td === UNLOCKED && { locked: false }),
  };
}

function fromFont(style: IStyleData): FontStyle {
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.cl?.rgb && { color: hex(style.cl.rgb) }),
  };
}

function fromBorders(data: IStyleData["bd"]): CellStyle["borders"] | undefined {
  if (!data) return undefined;
  const entries = (Object.keys(SIDES) as (keyof typeof SIDES)[]).flatMap((side) => {
    const border = data[SIDES[side]];
    if (!border) return [];
    return [[side, { style: keyOf(BORDER, border.s) ?? "thin", color: hex(border.cl?.rgb ?? "#000000") }]];
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as CellStyle["borders"]) : undefined;
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, number>>,
  code: number | null | undefined | void,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === code);
}

/** "#RRGGBB": the toolbar of Univer also writes rgb(1,2,3). */
function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
