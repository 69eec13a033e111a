import { matriz } from "../../../plan/tables/matriz";
import { Check } from "../../check";
import { placeOf } from "../../place";

const ID = "sin-inicio";

/** Rows with a plazo or a rate, and no day to count from: neither their own nor the plan's. Said once, not in each row. */
export const missingStart: Check = {
  id: ID,
  severity: "advertencia",
  scope: "table",
  columns: ["plazo", "por", "inicio"],
  matriz: ({ reading, parametros }) => {
    if (typeof parametros.inicio_plan === "number") return [];
    const rows = reading.rows.filter(
      ({ values }) => (values.plazo !== "" || values.por !== "") && typeof values.inicio !== "number",
    );
    const [first] = rows;
    return first
      ? [
          {
            rule: ID,
            severity: "advertencia",
            place: placeOf(matriz, reading, "inicio", first.number),
            detail: { rows: rows.length },
          },
        ]
      : [];
  },
};
