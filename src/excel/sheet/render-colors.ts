import { addressOf } from "./area";
import { ColorDeclaration } from "./declaration";
import { looks } from "./style";

/** Conditional formats, the first one strongest. */
export function renderColors(sheet: Excel.Worksheet, colors: readonly ColorDeclaration[]): void {
  for (const { area, formula, look } of colors) {
    const { custom } = sheet.getRange(addressOf(area)).conditionalFormats.add("Custom");
    const { fill, color, bold, italic } = looks[look];
    custom.rule.formula = formula;
    if (fill) custom.format.fill.color = fill;
    custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
    if (italic) custom.format.font.italic = true;
  }
}
