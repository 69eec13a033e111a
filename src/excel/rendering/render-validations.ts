import { hojas } from "../../domain/catalogue/hojas";
import { addressOf } from "../../sheets/declaration/area";
import { ValidationDeclaration, ValidationRule } from "../../sheets/declaration/declaration";

/** Excel's limits: a longer text makes the whole batch fail. */
const TITLE = 32;
const MESSAGE = 255;

/** The longest text that a cell takes: a rule that every text meets, because a message needs a rule to go with. */
const LONGEST_TEXT = 32_767;

/** Drop-downs, bounds and input messages. */
export function renderValidations(
  sheet: Excel.Worksheet,
  validations: readonly ValidationDeclaration[],
): void {
  for (const { area, rule, title, message, otherValues } of validations) {
    const { dataValidation } = sheet.getRange(addressOf(area));
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = {
      showPrompt: true,
      title: title.slice(0, TITLE),
      message: message.slice(0, MESSAGE),
    };
    dataValidation.errorAlert = {
      showAlert: otherValues === "warning",
      style: "Warning",
      title: hojas.otroValor.slice(0, TITLE),
      message: hojas.confirmarValor(rule).slice(0, MESSAGE),
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
