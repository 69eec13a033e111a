import { CellValue, isBlank } from "../../base/cell";
import { fecha } from "../../base/written-dates";
import { exacto, porcentajeExacto } from "../../base/written-numbers";
import { matriz as table } from "../../plan/tables/matriz";

/** What a check found in a column, as a person reads it there. */
export function foundText(found: CellValue | undefined, heading: string): string {
  if (found === undefined || isBlank(found)) return "";
  if (typeof found !== "number") return String(found).trim();
  switch (table.columns.find((column) => column.heading === heading)?.type) {
    case "date":
      return fecha(found) || exacto(found);
    case "percentage":
      return porcentajeExacto(found);
    default:
      return exacto(found);
  }
}
