import { ColorDeclaration, ValidationDeclaration } from "../../sheets/declaration/declaration";
import { looks } from "../../sheets/declaration/style";
import { LONGEST_TEXT, alertOf, promptOf } from "../../sheets/declaration/validation-messages";
import type { ConditionalFormatData, ValidationData } from "../../xlsx/workbook-data";

/** Drop-downs, bounds and input messages. */
export const validationOf = (validation: ValidationDeclaration): ValidationData => ({
  areas: [validation.area],
  ...ruleOf(validation),
  allowBlank: true,
  prompt: promptOf(validation),
  ...(validation.otherValues === "warning" && { alert: { ...alertOf(validation), style: "warning" } }),
});

function ruleOf({
  rule,
}: ValidationDeclaration): Pick<ValidationData, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: rule.source.replace(/^=/, "") };
    case "decimal":
    case "date":
      return between(rule.kind, rule.minimum, rule.maximum);
    case "anything":
      return between("textLength", 0, LONGEST_TEXT);
  }
}

const between = (type: ValidationData["type"], minimum: number, maximum: number) =>
  ({ type, operator: "between", formula1: String(minimum), formula2: String(maximum) }) as const;

/** The first of the sheet is the strongest. */
export function conditionalFormatOf(
  { area, formula, look, italic: also }: ColorDeclaration,
  index: number,
): ConditionalFormatData {
  const { fill, color, bold, italic, lineBelow } = looks[look];
  const font = { ...(color && { color }), ...(bold && { bold }), ...((also || italic) && { italic: true }) };
  return {
    areas: [area],
    priority: index + 1,
    stopIfTrue: false,
    formula: formula.replace(/^=/, ""),
    style: {
      ...(fill && { fill }),
      ...(Object.keys(font).length > 0 && { font }),
      ...(lineBelow && { borders: { bottom: { style: "thin", color: lineBelow } } }),
    },
  };
}
