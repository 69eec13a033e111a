import { Area } from "../../sheets/declaration/area";
import { Style, StyleName, styles } from "../../sheets/declaration/style";
import type { BorderStyle, CellStyle } from "../../xlsx/workbook-data";

/** Which edges of its block a cell stands at. */
interface Edges {
  readonly left: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
}

type Sides = Partial<Record<"top" | "bottom" | "left" | "right", BorderStyle>>;

const GENERAL = "General";

/**
 * How cells look, as a file has it: one look over another. Thousands of cells go through the same few dozen, so each
 * step is taken once and its result shared.
 */
export class Looks {
  private readonly steps = new Map<CellStyle | undefined, Map<string, CellStyle | undefined>>();
  private readonly shared = new Map<string, CellStyle>();

  withFormat(before: CellStyle | undefined, numberFormat: string): CellStyle | undefined {
    return this.step(before, numberFormat, () => {
      const style = { ...before, numberFormat };
      // As a cell is where nothing is said.
      if (numberFormat === GENERAL) delete (style as Partial<typeof style>).numberFormat;
      return style;
    });
  }

  /** With a look of ours, for a cell at a row and a column of its block. */
  over(
    before: CellStyle | undefined,
    name: StyleName,
    row: number,
    column: number,
    { rows, columns }: Area,
  ): CellStyle | undefined {
    const edges = { left: column === 0, right: column === columns - 1, bottom: row === rows - 1 };
    const { left, right, bottom } = edges;
    return this.step(before, `${name}/${left}/${right}/${bottom}`, () =>
      dressed(before, styles[name], edges),
    );
  }

  private step(before: CellStyle | undefined, name: string, take: () => CellStyle): CellStyle | undefined {
    const taken = this.steps.get(before) ?? new Map<string, CellStyle | undefined>();
    this.steps.set(before, taken);
    if (!taken.has(name)) taken.set(name, this.share(take()));
    return taken.get(name);
  }

  private share(style: CellStyle): CellStyle | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.shared.get(key);
    if (!known) this.shared.set(key, style);
    return known ?? style;
  }
}

function dressed(before: CellStyle | undefined, style: Style, edges: Edges): CellStyle {
  const { size, bold, italic, color, fill, horizontal, vertical, wrap } = style;
  const borders = bordersOf(style, edges);
  const font = {
    ...before?.font,
    ...(size && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(color && { color }),
  };
  return {
    ...before,
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
    ...(horizontal && { horizontal: lower(horizontal) }),
    ...(vertical && { vertical: lower(vertical) }),
    ...(wrap && { wrap }),
    ...(Object.keys(borders).length > 0 && { borders: { ...before?.borders, ...borders } }),
  };
}

/** The lines of a block that are a cell's own. */
function bordersOf({ lines, lineColor }: Style, { left, right, bottom }: Edges): Sides {
  if (!lines || !lineColor) return {};
  const line: BorderStyle = { style: "thin", color: lineColor };
  if (lines === "bottom") return bottom ? { bottom: line } : {};
  const between = lines === "all";
  return {
    top: line,
    bottom: line,
    ...((between || left) && { left: line }),
    ...((between || right) && { right: line }),
  };
}

const lower = <Name extends string>(name: Name) => name.toLowerCase() as Lowercase<Name>;
