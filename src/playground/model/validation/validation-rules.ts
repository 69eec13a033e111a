import type { ValidationContent } from "../../engine/engine";
import { invalidArgument } from "../errors";
import { Range } from "../range/range";
import { formatArea, quoteSheet } from "../address/address";

interface BasicRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

/** Excel's `DataValidationRule`: one key, by kind. */
export interface OfficeValidationRule {
  readonly list?: { readonly source: unknown; readonly inCellDropDown: boolean };
  readonly decimal?: BasicRule;
  readonly wholeNumber?: BasicRule;
  readonly date?: BasicRule;
  readonly time?: BasicRule;
  readonly textLength?: BasicRule;
  readonly custom?: { readonly formula: string };
}

/** What `dataValidation.type` says of each kind. */
export const TYPE_NAMES: Readonly<Record<ValidationContent["type"], string>> = {
  any: "None",
  list: "List",
  decimal: "Decimal",
  whole: "WholeNumber",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const BASIC = {
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** A longer list of words is refused by Excel: put it in a range. */
const LIST_LIMIT = 255;

/** From the API's rule; throws InvalidArgument on a rule that Excel refuses. */
export function fromOfficeRule(given: OfficeValidationRule): Omit<ValidationContent, "allowBlank"> {
  const rule = deepLowerKeys(given) as OfficeValidationRule;
  if (rule.list) {
    const { source, inCellDropDown = true } = rule.list;
    return { type: "list", formula1: listSource(source), inCellDropDown };
  }
  if (rule.custom) return { type: "custom", formula1: withoutEquals(rule.custom.formula) };
  for (const [key, type] of Object.entries(BASIC) as [keyof typeof BASIC, ValidationContent["type"]][]) {
    const basic = rule[key];
    if (!basic) continue;
    const operator = OPERATORS[basic.operator];
    const needsTwo = operator === "between" || operator === "notBetween";
    if (!operator || isMissing(basic.formula1) || (needsTwo && isMissing(basic.formula2))) {
      throw invalidArgument("The validation rule is incomplete.");
    }
    return {
      type,
      operator,
      formula1: bound(basic.formula1),
      ...(needsTwo ? { formula2: bound(basic.formula2) } : {}),
    };
  }
  throw invalidArgument("The validation rule has no known kind.");
}

function listSource(source: unknown): string {
  if (source instanceof Range)
    return `${quoteSheet(source.worksheet.name)}!${formatArea(source.hostArea, true)}`;
  const text = source;
  if (typeof text !== "string" || text === "") throw invalidArgument("The list is empty.");
  if (text.startsWith("=")) return text.slice(1);
  if (text.length > LIST_LIMIT) throw invalidArgument(`A list of words may have ${LIST_LIMIT} characters.`);
  return `"${text.replaceAll('"', '""')}"`;
}

const isMissing = (bound: unknown) => bound === undefined || bound === null || bound === "";
const withoutEquals = (formula: string) => formula.replace(/^=/, "");

const bound = (value: unknown): string =>
  value instanceof Range
    ? `${quoteSheet(value.worksheet.name)}!${formatArea(value.hostArea, true)}`
    : withoutEquals(String(value));

/** As the API gives it back: numbers as numbers, formulas with "=". */
export function toOfficeRule(content: ValidationContent): OfficeValidationRule {
  const { type, formula1 = "", formula2 } = content;
  if (type === "any") return {};
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (type === "list") {
    const source = formula1.startsWith('"') ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
    return { list: { source, inCellDropDown: content.inCellDropDown ?? true } };
  }
  const operator = Object.entries(OPERATORS).find(([, name]) => name === content.operator)?.[0] ?? "Between";
  const basic: BasicRule = {
    formula1: shown(formula1),
    ...(formula2 === undefined ? {} : { formula2: shown(formula2) }),
    operator,
  };
  const key = (Object.keys(BASIC) as (keyof typeof BASIC)[]).find((name) => BASIC[name] === type)!;
  return { [key]: basic };
}

const shown = (formula: string): string | number =>
  Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);

function deepLowerKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Range) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key[0]!.toLowerCase() + key.slice(1), deepLowerKeys(item)]),
  );
}
