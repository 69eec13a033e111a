import { readParts } from "../../../language/meta";
import { eachRow } from "../../rows/each-row";
import { splitMeta } from "./split-row";

/** What two metas in one cell have between them; most metas have none of it and need not be read. */
const BETWEEN = /[;\n,+/]|[.:)]\s|\s[-–—yYeEoO]\s|\s[-–—]/;

/** Several metas in a cell («4 veces al mes y 100%»): only one of them can be followed up in a row. */
export const compoundMeta = eachRow(
  { id: "meta-compuesta", severity: "advertencia", column: "meta", columns: ["meta"], fix: splitMeta },
  "sugerencia",
  ({ values: { meta } }) => {
    if (typeof meta !== "string" || !BETWEEN.test(meta)) return null;
    const parts = readParts(meta);
    return parts.length > 0 ? { found: meta, detail: { parts: parts.length } } : null;
  },
);
