import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";

/** Rows with a plazo or a rate, and no day to count from: neither their own nor the plan's. Said once, not in each row. */
export const missingStart = defineCheck({
  id: "sin-inicio",
  severity: "advertencia",
  scope: "table",
  columns: ["plazo", "por", "inicio"],
  matriz: ({ reading, parametros, hasParametros, isOurs }) => {
    if (isOurs && !hasParametros) return [];
    if (typeof parametros.inicio_plan === "number") return [];
    const rows = reading.rows.filter(
      ({ values }) => (values.plazo !== "" || values.por !== "") && typeof values.inicio !== "number",
    );
    const [first] = rows;
    return first
      ? [
          {
            place: placeOf(matriz, reading, "inicio", first.number),
            detail: { rows: rows.length },
          },
        ]
      : [];
  },
});
