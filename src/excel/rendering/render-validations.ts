import { addressOf } from "../../sheets/declaration/area";
import { ValidationDeclaration, ValidationRule } from "../../sheets/declaration/declaration";
import { LONGEST_TEXT, alertOf, promptOf } from "../../sheets/declaration/validation-messages";

/** Drop-downs, bounds and input messages. */
export function renderValidations(
  sheet: Excel.Worksheet,
  validations: readonly ValidationDeclaration[],
): void {
  for (const validation of validations) {
    const { dataValidation } = sheet.getRange(addressOf(validation.area));
    dataValidation.rule = ruleOf(validation.rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, ...promptOf(validation) };
    dataValidation.errorAlert = {
      showAlert: validation.otherValues === "warning",
      style: "Warning",
      ...alertOf(validation),
    };
  }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "decimal":
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    case "date":
      // Bounds as serial numbers in text: Office.js would read a bare number as a date's text.
      return { date: { formula1: `=${rule.minimum}`, formula2: `=${rule.maximum}`, operator: "Between" } };
    case "anything":
      return { textLength: { formula1: 0, formula2: LONGEST_TEXT, operator: "Between" } };
  }
}
