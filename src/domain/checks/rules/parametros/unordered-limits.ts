import { isBlank } from "../../../base/cell";
import { BANDAS, nombreDeLimite } from "../../../plan/semaforo/palabra";
import { defineCheck } from "../../check";
import { labelOfParametro, placeOfParametro } from "./named-cell";

/** A limit of the semáforo that is no percentage, or that is not above the one before it: its band would have no figures. */
export const unorderedLimits = defineCheck({
  id: "limites-del-semaforo",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (reading) => {
    let last: number | undefined;
    return Array.from({ length: BANDAS - 1 }, (_, index) => nombreDeLimite(index + 1)).flatMap((name) => {
      const found = reading.parametros[name] ?? "";
      if (isBlank(found)) return [];
      const before = last;
      if (typeof found === "number") last = found;
      if (typeof found === "number" && (before === undefined || found > before)) return [];
      const place = placeOfParametro(reading, name);
      return [
        {
          place,
          found,
          expected: before,
          detail: { label: labelOfParametro(name) },
        },
      ];
    });
  },
});
