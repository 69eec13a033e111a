import { CellValue } from "../../base/cell";
import { compile } from "./compile";
import { column } from "./expression";
import { limpio } from "./text";

const cleaned = compile(limpio(column("text")));

/** A text as figures compare it, but for its case: `clean("Sí\u00a0")` is "Sí". What is no text stays as it is. */
export const clean = <Value extends CellValue>(value: Value): Value | string =>
  typeof value === "string" ? String(cleaned({ column: () => value, name: () => "" })) : value;
