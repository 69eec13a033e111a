import { countOfPercentage, percentageOfCount } from "./contradictory-kind";
import { otherRate } from "./contradictory-rate";
import { otherValue } from "./contradictory-value";
import { eachRow } from "../../rows/each-row";

/** The meta and its indicador don't say the same. */
export const contradictoryMeta = eachRow(
  { id: "meta-contradice", severity: "advertencia", column: "meta", columns: ["meta", "indicador"] },
  "advertencia",
  ({ values: { meta, indicador } }) => {
    if (typeof meta !== "string" || typeof indicador !== "string" || indicador === "") return null;
    return (
      otherValue(indicador, meta) ??
      otherRate(indicador, meta) ??
      countOfPercentage(indicador, meta) ??
      percentageOfCount(indicador, meta)
    );
  },
);
