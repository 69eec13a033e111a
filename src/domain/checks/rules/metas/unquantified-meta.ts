import { isBlank } from "../../../base/cell";
import { readMeta } from "../../../language/meta";
import { eachRow } from "../../rows/each-row";

/**
 * A meta in words: it can only be met or not met. Where the matriz has its tipo or its Cantidad, somebody has decided how
 * it is followed up. What has a figure is left to the reading of metas, which asks.
 */
export const unquantifiedMeta = eachRow(
  { id: "meta-sin-numero", severity: "sugerencia", column: "meta", columns: ["meta", "indicador"] },
  "sugerencia",
  ({ values }) => {
    const { meta, indicador, tipo = "", cantidad = "" } = values;
    if (typeof meta !== "string" || /\d/.test(meta) || isBlank(meta)) return null;
    if (!isBlank(tipo) || !isBlank(cantidad)) return null;
    const { reason } = readMeta(meta, { indicador: String(indicador) });
    return reason === "words" ? { found: meta } : null;
  },
);
