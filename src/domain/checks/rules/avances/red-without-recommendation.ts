import { isBlank } from "../../../base/cell";
import { compile } from "../../../plan/formula/compile";
import { and, column, equal } from "../../../plan/formula/expression";
import { palabraDe } from "../../../plan/semaforo/palabra";
import { isBlankCell } from "../../rows/cell-conditions";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";

const ROJO = "rojo";
const semaforoDe = compile(palabraDe(column("cumplimiento")));

const check = rowCheck({
  id: "rojo-sin-recomendacion",
  severity: "advertencia",
  matriz: [
    {
      column: "recomendaciones",
      expression: and(isBlankCell("recomendaciones"), equal(column("semaforo"), ROJO)),
    },
  ],
});

/** A row in red says what will be corrected; also by a percentage that somebody typed. */
export const redWithoutRecommendation = alsoOfTyped(check, {
  column: "recomendaciones",
  holds: (typed, { values }, parametros) =>
    typeof typed === "number" &&
    typed >= 0 &&
    isBlank(values.recomendaciones) &&
    semaforoDe({
      column: () => typed,
      name: (name) => parametros[name] ?? "",
    }) === ROJO,
});
