import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";

/** Without a fecha de corte no meta is due and no figure exists. */
export const missingCorte = defineCheck({
  id: "sin-corte",
  severity: "error",
  scope: "table",
  columns: [],
  matriz: ({ reading, parametros, hasParametros, isOurs }) =>
    isOurs && hasParametros && reading.rows.length > 0 && typeof parametros.fecha_corte !== "number"
      ? [{ place: placeOf(matriz, reading, "metaALaFecha") }]
      : [],
});
