import { MatrizKey } from "../../plan/tables/matriz";
import { RowToPropose, readRowMeta } from "./proposal";

/** Columns of the matriz whose figures are in the meta's unit: percentages where the meta is one. */
export const COLUMNS_IN_UNIT = [
  "cantidad",
  "lineaBase",
  "metaALaFecha",
  "avance",
] as const satisfies readonly MatrizKey[];

/** Their number format where it is: with it, Excel takes a «7» that is typed for 7 %. */
export const PERCENT_FORMAT = "0.0%";

/**
 * Whether the figures of a row are percentages. An increase of so much per cent is not: its figures are in the unit of
 * what increases.
 *
 * @example isPercentMeta({ meta: "100 %" }) // true
 * @example isPercentMeta({ meta: "aumentar 20% las visitas" }) // false
 */
export function isPercentMeta(row: RowToPropose): boolean {
  const { percent, relative } = readRowMeta(row);
  return percent && !relative;
}
