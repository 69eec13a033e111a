import { eachRow } from "../../rows/each-row";
import { secondMeasure } from "./second-measure";
import { splitIndicador } from "./split-row";

/** Two indicators in a cell («Frecuencia de… y porcentaje de…»): each has a meta and an avance of its own. */
export const compoundIndicator = eachRow(
  {
    id: "indicador-compuesto",
    severity: "advertencia",
    column: "indicador",
    columns: ["indicador"],
    fix: splitIndicador,
  },
  "sugerencia",
  ({ values: { indicador } }) =>
    typeof indicador === "string" && secondMeasure(indicador) >= 0 ? { found: indicador } : null,
);
