import { CellValue } from "../../domain/base/cell";
import { addressOf } from "../../sheets/declaration/area";
import { CellsDeclaration } from "../../sheets/declaration/declaration";
import { Style, styles } from "../../sheets/declaration/style";

/** Writes cells and how they look. The number format goes first: in a text cell "=x" or "1.1" must stay as it is. */
export function renderCells(sheet: Excel.Worksheet, cells: readonly CellsDeclaration[]): void {
  for (const { area, style, numberFormat, numberFormats, values, computed } of cells) {
    const range = sheet.getRange(addressOf(area));
    // A scalar is applied to every cell: the batch does not grow with the rows. The types know only of matrices.
    if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
    if (numberFormats !== undefined) range.numberFormat = numberFormats as string[][];
    if (values !== undefined) range.values = values.map((row) => row.map(withItsApostrophe));
    if (computed !== undefined) range.formulas = computed.formula as string[][];
    for (const [row, value] of computed?.typedOver ?? []) range.getCell(row, 0).values = [[value]];
    if (style !== undefined) dress(range, styles[style], area.rows > 1, area.columns > 1);
  }
}

/** Excel takes the first apostrophe of a text for a sign that a text follows, in a cell of text too. */
const withItsApostrophe = (value: CellValue) =>
  typeof value === "string" && value.startsWith("'") ? `'${value}` : value;

function dress(range: Excel.Range, style: Style, manyRows: boolean, manyColumns: boolean): void {
  const { format } = range;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  const font = {
    ...(style.size && { size: style.size }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.color && { color: style.color }),
  };
  if (Object.keys(font).length > 0) format.font.set(font);
  if (!style.lines) return;
  const around = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const edges =
    style.lines === "bottom"
      ? (["EdgeBottom"] as const)
      : [
          ...around,
          ...(manyRows ? (["InsideHorizontal"] as const) : []),
          ...(manyColumns && style.lines === "all" ? (["InsideVertical"] as const) : []),
        ];
  for (const edge of edges) format.borders.getItem(edge).set({ style: "Continuous", color: style.lineColor });
}
