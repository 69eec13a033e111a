import { and, column, isNumber, less, name, when } from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

const start = when(isNumber(column("inicio")), column("inicio"), name("inicio_plan"));

/** Whether the Plazo is before the day that the row begins; FALSE where nobody knows that day. */
export const startsAfterItsDeadline = and(
  isNumber(column("plazo")),
  isNumber(start),
  less(column("plazo"), start),
);

/** A Plazo before the row's Inicio, or before the plan's where the row has none. */
export const deadlineBeforeStart = rowCheck({
  id: "plazo-antes-del-inicio",
  severity: "error",
  matriz: [
    {
      column: "plazo",
      expression: startsAfterItsDeadline,
      detail: ["inicio"],
    },
  ],
});
