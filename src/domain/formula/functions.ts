import { CellValue, isErrorValue } from "../cell/cell";
import { addMonths, calendarDate, daysInMonth, isDay, serialDate } from "../cell/date";
import type { Cells, Compiled } from "./compile";
import { FunctionName } from "./expression";
import { toNumber } from "./operators";

type Run = (operands: readonly Compiled[], cells: Cells) => CellValue;

/** A function of numbers only: the first error among its arguments is its result. */
const ofNumbers =
  (compute: (...numbers: number[]) => CellValue): Run =>
  (operands, cells) => {
    const numbers: number[] = [];
    for (const operand of operands) {
      const number = toNumber(operand(cells));
      if (typeof number === "string") return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };

/** A function that looks at one value and never passes its error on. */
const ofValue =
  (look: (value: CellValue) => CellValue): Run =>
  (operands, cells) =>
    look(operands[0]!(cells));

/** AND and OR read every argument, as Excel does: an error anywhere is the result. */
const ofConditions =
  (combine: (holds: boolean, next: boolean) => boolean, start: boolean): Run =>
  (operands, cells) => {
    let holds = start;
    for (const operand of operands) {
      const number = toNumber(operand(cells));
      if (typeof number === "string") return number;
      holds = combine(holds, number !== 0);
    }
    return holds;
  };

/** A function of a day; a number that Excel takes for no day is #NUM!. */
const ofDay = (compute: (serial: number, more: number) => number): Run =>
  ofNumbers((serial, more = 0) => (isDay(serial) ? compute(serial, more) : "#NUM!"));

const cleanNumber = (number: number): CellValue => (Number.isFinite(number) ? number : "#NUM!");

/** Excel rounds half away from zero, on the decimal figure that it shows. */
function round(number: number, digits: number): number {
  const rounded = Number(`${Math.round(Number(`${Math.abs(number)}e${digits}`))}e${-digits}`);
  return Number.isNaN(rounded) ? number : Math.sign(number) * rounded;
}

export const functions: Readonly<Record<FunctionName, Run>> = {
  IF: ([condition, then, otherwise], cells) => {
    const number = toNumber(condition!(cells));
    if (typeof number === "string") return number;
    return number !== 0 ? then!(cells) : otherwise!(cells);
  },
  IFERROR: ([value, otherwise], cells) => {
    const result = value!(cells);
    return isErrorValue(result) ? otherwise!(cells) : result;
  },
  AND: ofConditions((holds, next) => holds && next, true),
  OR: ofConditions((holds, next) => holds || next, false),
  NOT: ofNumbers((number) => number === 0),
  ISNUMBER: ofValue((value) => typeof value === "number"),
  ISTEXT: ofValue((value) => typeof value === "string" && value !== "" && !isErrorValue(value)),
  ISERROR: ofValue(isErrorValue),
  N: ofValue((value) => (isErrorValue(value) ? value : typeof value === "string" ? 0 : Number(value))),
  LEN: ofValue((value) => (isErrorValue(value) ? value : String(value).length)),
  TRIM: ofValue((value) => (isErrorValue(value) ? value : String(value).trim().replace(/ +/g, " "))),
  LOWER: ofValue((value) => (isErrorValue(value) ? value : String(value).toLowerCase())),
  FIND: ([sought, text], cells) => {
    const position = String(text!(cells)).indexOf(String(sought!(cells)));
    return position < 0 ? "#VALUE!" : position + 1;
  },
  ABS: ofNumbers(Math.abs),
  INT: ofNumbers(Math.floor),
  MAX: ofNumbers((...numbers) => Math.max(...numbers)),
  MIN: ofNumbers((...numbers) => Math.min(...numbers)),
  ROUND: ofNumbers((number, digits) => cleanNumber(round(number, digits))),
  YEAR: ofDay((serial) => calendarDate(serial).year),
  MONTH: ofDay((serial) => calendarDate(serial).month),
  DAY: ofDay((serial) => calendarDate(serial).day),
  DATE: ofNumbers((year, month, day) => serialDate(year, month, day)),
  EOMONTH: ofDay((serial, months) => {
    const moved = addMonths(serial, months);
    return moved - calendarDate(moved).day + daysInMonth(moved);
  }),
};
