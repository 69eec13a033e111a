import { matriz } from "../../../plan/tables/matriz";
import { COMPARED, againstMarco } from "./against-marco";
import { Check } from "../../check";
import { placeOf } from "../../place";

const ID = "fila-sin-marco";

/** A row of the matriz that follows up something that the plan does not say. */
export const rowWithoutMarco: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) =>
    againstMarco(workbook).onlyMatriz.map(({ reading, row }) => ({
      rule: ID,
      severity: "advertencia",
      place: placeOf(matriz, reading, "indicador", row.number),
      found: row.values.indicador,
    })),
};
