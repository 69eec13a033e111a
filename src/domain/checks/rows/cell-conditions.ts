import { PLACEHOLDERS } from "../../base/placeholder";
import {
  Expression,
  call,
  column,
  different,
  equal,
  greater,
  isNumber,
  joined,
  or,
  when,
} from "../../plan/formula/expression";

/** Conditions that several checks share. */

const written = (key: string) => call("TRIM", column(key));

/** Nothing stands in the cell, or only white space. */
export const isBlankCell = (key: string): Expression => equal(written(key), "");

/** Text, and not the "" of a formula. */
export const isWritten = (key: string): Expression => different(written(key), "");

/** Some of the columns of the row say something. */
export const someWritten = (keys: readonly string[]): Expression => or(...keys.map(isWritten));

const contains = (text: Expression, part: string | Expression) => isNumber(call("FIND", part, text));

/** All placeholders in one text, looked up once: |-|--|n/a|… */
const placeholders = `|${PLACEHOLDERS.join("|")}|`;

const longest = Math.max(...PLACEHOLDERS.map((each) => each.length));

/** A dash, "N/A", "xxx"… where a value should be. Long texts, which are most, are not looked at. */
export const isPlaceholderCell = (key: string): Expression =>
  when(
    greater(call("LEN", column(key)), longest),
    false,
    isNumber(call("FIND", joined(joined("|", call("LOWER", written(key))), "|"), placeholders)),
  );

export const hasPercentSign = (key: string): Expression => contains(column(key), "%");
