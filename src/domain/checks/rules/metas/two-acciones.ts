import { accionesIn } from "../../../language/phrase";
import { eachRow } from "../../rows/each-row";

/** Two acciones in one cell: each should have its indicators. */
export const twoAcciones = eachRow(
  { id: "dos-acciones", severity: "advertencia", column: "accion", columns: ["accion"] },
  "sugerencia",
  ({ values: { accion }, carried }) => {
    if (typeof accion !== "string" || carried.includes("accion") || !/[.;\n/)]\s*\S/.test(accion))
      return null;
    const acciones = accionesIn(accion);
    return acciones.length > 1 ? { found: accion, detail: { acciones: acciones.length } } : null;
  },
);
