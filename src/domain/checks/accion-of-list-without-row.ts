import { hojas } from "../catalogue/hojas";
import { saysNothing } from "../cell/placeholder";
import { accionesIn } from "../phrase";
import { WorkbookReading } from "../reading/reading";
import { Check } from "./check";
import { unmentioned } from "./mentions";

const ID = "accion-del-marco-de-accion-sin-fila";

/** An acción of the list of the marco de acción that no row is about, neither of a marco operativo nor of a matriz. */
export const accionOfListWithoutRow: Check = {
  id: ID,
  severity: "advertencia",
  scope: "workbook",
  columns: ["accion"],
  workbook: (workbook) => {
    const rows = workbook.accionesDelMarco.length > 0 ? accionesOfRows(workbook) : new Set<string>();
    if (rows.size === 0) return [];
    // A cell where the whole list was pasted has several.
    const list = workbook.accionesDelMarco.flatMap((cell) => {
      const acciones = accionesIn(cell.accion);
      return (acciones.length > 0 ? acciones : [cell.accion]).map((accion) => ({ ...cell, accion }));
    });
    const texts = list.map(({ accion }) => accion);
    return unmentioned(texts, rows).map((index) => {
      const { accion, sheet, row, column } = list[index]!;
      return {
        rule: ID,
        severity: "advertencia",
        place: { sheet, row, column, heading: hojas.parametros.marcoDeAccionColumna },
        found: accion,
      };
    });
  },
};

/** The different acciones that the tables have. */
function accionesOfRows({ marcos, matrices }: WorkbookReading): ReadonlySet<string> {
  const acciones = new Set<string>();
  for (const { rows } of [...marcos, ...matrices]) {
    for (const { values } of rows) if (!saysNothing(values.accion)) acciones.add(String(values.accion));
  }
  return acciones;
}
