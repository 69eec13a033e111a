import { isBlank } from "../../../base/cell";
import { BANDAS, nombreDeLimite } from "../../../plan/semaforo/palabra";
import { Check } from "../../check";
import { labelOfParametro, placeOfParametro } from "./named-cell";

const ID = "limites-del-semaforo";

/** A limit of the semáforo that is no percentage, or that is not above the one before it: its band would have no figures. */
export const unorderedLimits: Check = {
  id: ID,
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
          rule: ID,
          severity: "error" as const,
          place,
          found,
          expected: before,
          detail: { label: labelOfParametro(name) },
        },
      ];
    });
  },
};
