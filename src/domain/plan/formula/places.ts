import { CellValue, isErrorValue } from "../../base/cell";
import { caseless } from "../../base/text";
import { toNumber } from "./operators";

type Values = readonly CellValue[];

/** Where each value of a list stands first: of 10,000 rows that look into 10,000 lines, none goes through them all. */
const known = new WeakMap<Values, ReadonlyMap<CellValue, number>>();

/** Excel's = takes capital and small letters for the same, and never a text for a number. */
const asCompared = (value: CellValue): CellValue => (typeof value === "string" ? caseless(value) : value);

/**
 * The place, from 0, of the first cell of a list that Excel's = takes for a value; -1 where there is none, or no list.
 * @example placeOf(["BCDFGH", "QWRTPS"], "qwrtps") // 1
 */
export function placeOf(values: Values | undefined, wanted: CellValue): number {
  if (!values || isErrorValue(wanted)) return -1;
  let places = known.get(values);
  if (!places) {
    // From the last on, so that of equal ones the first stays.
    places = new Map(values.map((value, index) => [asCompared(value), index] as const).reverse());
    known.set(values, places);
  }
  return places.get(asCompared(wanted)) ?? -1;
}

/** What Excel's INDEX gives of a list at a place, from 1. `itemAt(["a", "b"], 2)` is "b". */
export function itemAt(values: Values | undefined, place: CellValue): CellValue {
  const number = toNumber(place);
  if (!values) return "#NAME?";
  return typeof number === "string" ? number : (values[number - 1] ?? "#REF!");
}
