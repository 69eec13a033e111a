import { matriz } from "../../../plan/tables/matriz";
import { Check } from "../../check";
import { placeOf } from "../../place";

const ID = "sin-corte";

/** Without a fecha de corte no meta is due and no figure exists. */
export const missingCorte: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: [],
  matriz: ({ reading, parametros, isOurs }) =>
    isOurs && reading.rows.length > 0 && typeof parametros.fecha_corte !== "number"
      ? [{ rule: ID, severity: "error", place: placeOf(matriz, reading, "metaALaFecha") }]
      : [],
};
