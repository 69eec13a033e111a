import { CellValue, isErrorValue } from "../../base/cell";
import { addMonths, calendarDate, daysInMonth, isDay, serialDate } from "../../base/date";
import type { Cells, Compiled } from "./compiled";
import { FunctionName } from "./expression";
import { toNumber } from "./operators";

/** Makes the function of some operands: what can be settled once is settled here and not in each of 100,000 rows. */
type Make = <C extends Cells>(operands: readonly Compiled<C>[]) => Compiled<C>;

/** A function of numbers only: the first error among its arguments is its result. */
const ofNumbers =
  (compute: (...numbers: number[]) => CellValue): Make =>
  (operands) => {
    const [first, second, ...more] = operands;
    if (!first || more.length > 0) return ofMany(compute, operands);
    return (cells) => {
      const a = toNumber(first(cells));
      if (typeof a === "string") return a;
      if (!second) return compute(a);
      const b = toNumber(second(cells));
      return typeof b === "string" ? b : compute(a, b);
    };
  };

function ofMany<C extends Cells>(
  compute: (...numbers: number[]) => CellValue,
  operands: readonly Compiled<C>[],
): Compiled<C> {
  return (cells) => {
    const numbers: number[] = [];
    for (const operand of operands) {
      const number = toNumber(operand(cells));
      if (typeof number === "string") return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}

/** A function that looks at one value and never passes its error on. */
const ofValue =
  (look: (value: CellValue) => CellValue): Make =>
  ([operand]) =>
  (cells) =>
    look(operand!(cells));

/** AND and OR read every argument, as Excel does: an error anywhere is the result. */
const ofConditions =
  (settles: boolean): Make =>
  (operands) =>
  (cells) => {
    let settled = false;
    for (let index = 0; index < operands.length; index++) {
      const value = operands[index]!(cells);
      if (typeof value === "boolean") {
        if (value === settles) settled = true;
        continue;
      }
      const number = toNumber(value);
      if (typeof number === "string") return number;
      if ((number !== 0) === settles) settled = true;
    }
    return settled ? settles : !settles;
  };

/** A function of a day; a number that Excel takes for no day is #NUM!. */
const ofDay = (compute: (serial: number, more: number) => number): Make =>
  ofNumbers((serial, more = 0) => (isDay(serial) ? compute(serial, more) : "#NUM!"));

const cleanNumber = (number: number): CellValue => (Number.isFinite(number) ? number : "#NUM!");

const { abs, floor, round: nearest } = Math;
const { isInteger } = Number;

/** What stands most often among some numbers, the first of those that do; undefined where each stands once. */
function mostRepeated(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most > 1 ? numbers.find((each) => counts.get(each) === most) : undefined;
}

/** How near to a half the binary figure may be and the decimal one say otherwise. */
const NEAR_HALF = 1e-6;

/** Excel rounds half away from zero, on the decimal figure that it shows. */
function round(number: number, digits: number): number {
  if (isInteger(number) && digits >= 0) return number;
  const scale = 10 ** digits;
  const scaled = number * scale;
  const isPlain = abs(scaled) < 1e9 && abs(abs(scaled % 1) - 0.5) > NEAR_HALF;
  if (isPlain && digits >= 0) return nearest(scaled) / scale;
  const rounded = Number(`${nearest(Number(`${abs(number)}e${digits}`))}e${-digits}`);
  return Number.isNaN(rounded) ? number : Math.sign(number) * rounded;
}

/** Excel's TRIM: plain spaces only, also those in the middle. Most texts have none to take away. */
function trim(text: string): string {
  const starts = text.charCodeAt(0) === SPACE;
  if (!starts && text.charCodeAt(text.length - 1) !== SPACE && !text.includes("  ")) return text;
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

const SPACE = 32;

export const functions: Readonly<Record<FunctionName, Make>> = {
  IF:
    ([condition, then, otherwise]) =>
    (cells) => {
      const value = condition!(cells);
      if (value === true) return then!(cells);
      if (value === false) return otherwise!(cells);
      const number = toNumber(value);
      if (typeof number === "string") return number;
      return number !== 0 ? then!(cells) : otherwise!(cells);
    },
  IFERROR:
    ([value, otherwise]) =>
    (cells) => {
      const result = value!(cells);
      return isErrorValue(result) ? otherwise!(cells) : result;
    },
  AND: ofConditions(false),
  OR: ofConditions(true),
  NOT: ofNumbers((number) => number === 0),
  ISNUMBER:
    ([operand]) =>
    (cells) =>
      typeof operand!(cells) === "number",
  ISTEXT: ofValue((value) => typeof value === "string" && value !== "" && !isErrorValue(value)),
  ISERROR: ofValue(isErrorValue),
  N: ofValue((value) => (isErrorValue(value) ? value : typeof value === "string" ? 0 : Number(value))),
  NA: () => () => "#N/A",
  LEN: ofValue((value) => (isErrorValue(value) ? value : String(value).length)),
  TRIM: ofValue((value) => (isErrorValue(value) ? value : trim(String(value)))),
  LOWER: ofValue((value) => (isErrorValue(value) ? value : String(value).toLowerCase())),
  CHAR: ofNumbers((code) => String.fromCharCode(code)),
  LEFT:
    ([text, count]) =>
    (cells) => {
      const value = text!(cells);
      const length = count ? toNumber(count(cells)) : 1;
      if (isErrorValue(value)) return value;
      return typeof length === "string" ? length : String(value).slice(0, length);
    },
  SUBSTITUTE:
    ([text, old, replacement]) =>
    (cells) => {
      const value = text!(cells);
      return isErrorValue(value)
        ? value
        : String(value).replaceAll(String(old!(cells)), String(replacement!(cells)));
    },
  EXACT:
    ([one, other]) =>
    (cells) =>
      String(one!(cells)) === String(other!(cells)),
  FIND:
    ([sought, text]) =>
    (cells) => {
      const position = String(text!(cells)).indexOf(String(sought!(cells)));
      return position < 0 ? "#VALUE!" : position + 1;
    },
  ABS: ofNumbers(abs),
  INT: ofNumbers(floor),
  MAX: ofNumbers((...numbers) => Math.max(...numbers)),
  MIN: ofNumbers((...numbers) => Math.min(...numbers)),
  MODE: ofNumbers((...numbers) => mostRepeated(numbers) ?? "#N/A"),
  SUM: ofNumbers((...numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  ROUND: ofNumbers((number, digits) => cleanNumber(round(number, digits))),
  YEAR: ofDay((serial) => calendarDate(serial).year),
  MONTH: ofDay((serial) => calendarDate(serial).month),
  DAY: ofDay((serial) => calendarDate(serial).day),
  DATE: ofNumbers((year, month, day) => serialDate(year, month, day)),
  EDATE: ofDay((serial, months) => addMonths(Math.floor(serial), Math.trunc(months))),
  EOMONTH: ofDay((serial, months) => {
    const moved = addMonths(serial, months);
    return moved - calendarDate(moved).day + daysInMonth(moved);
  }),
};
