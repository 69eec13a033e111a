import { addressOf } from "../../sheets/declaration/area";
import { ColorDeclaration } from "../../sheets/declaration/declaration";
import { looks } from "../../sheets/declaration/style";

/** Conditional formats, the first one strongest: the last one, therefore, is added first, for Excel puts each on top. */
export function renderColors(sheet: Excel.Worksheet, colors: readonly ColorDeclaration[]): void {
  for (const { area, formula, look, italic } of [...colors].reverse()) {
    const { custom } = sheet.getRange(addressOf(area)).conditionalFormats.add("Custom");
    const { fill, color, bold, lineBelow, ...own } = looks[look];
    custom.rule.formula = formula;
    if (fill) custom.format.fill.color = fill;
    if (color) custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
    if (italic || own.italic) custom.format.font.italic = true;
    if (lineBelow) custom.format.borders.getItem("EdgeBottom").set({ style: "Continuous", color: lineBelow });
  }
}
