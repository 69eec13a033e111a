/**
 * hucre 1.0.0, data validations: a message without a rule (type "none") is dropped; the ones that Excel 2010 keeps apart
 * because their list stands on another sheet (x14) are not seen; line breaks come back as `_x000a_`.
 * They are read here from the sheet's markup; hucre writes them.
 */
import type { DataValidation } from "hucre";
import { areaNames, parseAreas } from "../a1";
import { formulaToFile, withoutPrefixes } from "../formulas/file-form";
import type { ValidationData } from "../workbook-data";
import { decodeEscapes, protectEscapes } from "../xml/escape";
import { lineBreaks } from "../line-breaks";
import { listItems, plainList } from "./list-items";
import { child, descendants, flag } from "../xml/parse";
import type { XmlElement } from "../xml/parse";

const TYPES = ["list", "decimal", "whole", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
const STYLES = ["stop", "warning", "information"] as const;

/** Longer ones make Excel offer to repair the file. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

export function readValidations(sheet: XmlElement): ValidationData[] {
  return descendants(sheet, "dataValidation").map((element) => {
    const { attributes } = element;
    const formula = (name: string) => {
      const found = child(element, name);
      const text = child(found, "f")?.text ?? found?.text;
      return text ? withoutPrefixes(text) : undefined;
    };
    const list = child(element, "list");
    const items = list && listItems(list.text);
    const formula1 = items ? plainList(items) : formula("formula1");
    const formula2 = formula("formula2");
    const operator = OPERATORS.find((value) => value === attributes["operator"]);
    return {
      areas: parseAreas(attributes["sqref"] ?? child(element, "sqref")?.text ?? ""),
      type: TYPES.find((value) => value === attributes["type"]) ?? "any",
      ...(operator && { operator }),
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
      ...(items?.some((item) => item.includes(",")) && { items }),
      allowBlank: flag(attributes["allowBlank"]),
      ...(flag(attributes["showInputMessage"]) && message("prompt", attributes)),
      ...(flag(attributes["showErrorMessage"]) && alert(attributes)),
    };
  });
}

function message(name: "prompt", attributes: XmlElement["attributes"]): Pick<ValidationData, "prompt"> {
  const title = decodeEscapes(attributes["promptTitle"] ?? "");
  const text = lineBreaks(decodeEscapes(attributes[name] ?? ""));
  return title || text ? { prompt: { title, message: text } } : {};
}

function alert(attributes: XmlElement["attributes"]): Pick<ValidationData, "alert"> {
  const style = STYLES.find((value) => value === attributes["errorStyle"]) ?? "stop";
  const title = decodeEscapes(attributes["errorTitle"] ?? "");
  return { alert: { title, message: lineBreaks(decodeEscapes(attributes["error"] ?? "")), style } };
}

/** What hucre should be given. */
export function writeValidations(validations: readonly ValidationData[]): DataValidation[] {
  return validations
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, type, operator, formula1, formula2, allowBlank, prompt, alert: error }) => ({
      // The file's word for "any" is not in hucre's type.
      type: (type === "any" ? "none" : type) as DataValidation["type"],
      range: areaNames(areas),
      ...(operator && { operator }),
      ...(formula1 !== undefined && { formula1: formulaToFile(formula1) }),
      ...(formula2 !== undefined && { formula2: formulaToFile(formula2) }),
      ...(allowBlank && { allowBlank }),
      ...(prompt && {
        showInputMessage: true,
        inputTitle: text(prompt.title, MAX_TITLE),
        inputMessage: text(prompt.message, MAX_MESSAGE),
      }),
      ...(error && {
        showErrorMessage: true,
        errorStyle: error.style,
        errorTitle: text(error.title, MAX_TITLE),
        errorMessage: text(error.message, MAX_MESSAGE),
      }),
    }));
}

function text(value: string, limit: number): string {
  return protectEscapes(value.slice(0, limit));
}
