import { Area } from "../../sheets/declaration/area";
import { Style } from "../../sheets/declaration/style";
import type { BorderStyle, CellStyle } from "../../xlsx/workbook-data";

type Sides = Partial<Record<"top" | "bottom" | "left" | "right", BorderStyle>>;

/** The lines that a cell has of its block's, by its place in the block. */
export function bordersAt({ lines, lineColor }: Style, row: number, column: number, area: Area): Sides {
  if (!lines || !lineColor) return {};
  const line: BorderStyle = { style: "thin", color: lineColor };
  const isLast = row === area.rows - 1;
  if (lines === "bottom") return isLast ? { bottom: line } : {};
  const between = lines === "all";
  return {
    top: line,
    bottom: line,
    ...((between || column === 0) && { left: line }),
    ...((between || column === area.columns - 1) && { right: line }),
  };
}

/** Styles of cells as a file has them, each once: thousands of cells share a few dozen. */
export class Looks {
  private readonly known = new Map<string, CellStyle>();

  withFormat(before: CellStyle | undefined, numberFormat: string | undefined): CellStyle | undefined {
    const style = { ...before, numberFormat };
    if (numberFormat === undefined) delete style.numberFormat;
    return this.shared(style);
  }

  over(before: CellStyle | undefined, style: Style, borders: Sides): CellStyle | undefined {
    const { size, bold, italic, color, fill, horizontal, vertical, wrap } = style;
    const font = {
      ...before?.font,
      ...(size && { size }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color && { color }),
    };
    return this.shared({
      ...before,
      ...(Object.keys(font).length > 0 && { font }),
      ...(fill && { fill }),
      ...(horizontal && { horizontal: lower(horizontal) }),
      ...(vertical && { vertical: lower(vertical) }),
      ...(wrap && { wrap }),

      ...(Object.keys(borders).length > 0 && { borders: { ...before?.borders, ...borders } }),
    });
  }

  private shared(style: CellStyle): CellStyle | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (!known) this.known.set(key, style);
    return known ?? style;
  }
}

const lower = <Name extends string>(name: Name) => name.toLowerCase() as Lowercase<Name>;
