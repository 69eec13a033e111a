const ERROR_VALUES = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/**
 * Whether a text is one of Excel's error values.
 *
 * @example isErrorText("#REF!") // true
 */
export const isErrorText = (text: string): boolean => ERROR_VALUES.has(text);
