import { CellValue } from "../../base/cell";
import { RowToPropose, readRowMeta } from "./proposal";

/**
 * What a row's meta counts, in its own words; "" where it says none of so many, as after a correction.
 * @param quantity the meta in number, by its times
 * @example unitOf({ meta: "4 veces al mes", por: "mes" }, 4) // "veces"
 */
export function unitOf(row: RowToPropose & { readonly por: CellValue }, quantity: number): string {
  const read = readRowMeta(row);
  const said = [read, ...read.parts].find(
    (each) => !each.percent && each.quantity === quantity && (each.rate ?? "") === row.por,
  );
  return said?.unit ?? "";
}
