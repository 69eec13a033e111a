import { and, column, equal } from "../formula/expression";
import { isBlankCell } from "./conditions";
import { rowCheck } from "./row-check";

/** A row in red says what will be corrected. */
export const redWithoutRecommendation = rowCheck({
  id: "rojo-sin-recomendacion",
  severity: "advertencia",
  matriz: [
    {
      column: "recomendaciones",
      expression: and(isBlankCell("recomendaciones"), equal(column("semaforo"), "rojo")),
    },
  ],
});
