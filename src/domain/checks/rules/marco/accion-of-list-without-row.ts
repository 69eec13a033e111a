import { accionesDelMarco } from "../../../plan/parametros/tablas";
import { columnOf } from "../../../plan/tables/column";
import { isErrorValue } from "../../../base/cell";
import { saysNothing } from "../../../base/placeholder";
import { accionesIn } from "../../../language/phrase";
import { AccionDelMarco } from "../../../reading/marco-de-accion";
import { WorkbookReading } from "../../../reading/reading";
import { defineCheck } from "../../check";
import { unmentioned } from "./mentions";

/** An acción of the list of the marco de acción that no row is about, neither of a marco operativo nor of a matriz. */
export const accionOfListWithoutRow = defineCheck({
  id: "accion-del-marco-de-accion-sin-fila",
  severity: "advertencia",
  scope: "workbook",
  columns: ["accion"],
  workbook: (workbook) => {
    const rows = workbook.accionesDelMarco.length > 0 ? accionesOfRows(workbook) : new Set<string>();
    if (rows.size === 0) return [];
    const list = workbook.accionesDelMarco
      .filter(({ accion }) => !saysNothing(accion) && !isErrorValue(accion))
      .flatMap((cell) => accionesOf(cell).map((accion) => ({ cell, accion })));
    const missing = new Map<AccionDelMarco, string[]>();
    const texts = list.map(({ accion }) => accion);
    for (const index of unmentioned(texts, rows)) {
      const { cell, accion } = list[index]!;
      missing.set(cell, [...(missing.get(cell) ?? []), accion]);
    }
    return [...missing].map(([{ sheet, row, column }, acciones]) => ({
      place: { sheet, row, column, heading: columnOf(accionesDelMarco, "accion").heading },
      found: acciones.join("; "),
    }));
  },
});

/** Those of a cell: several where the whole list was pasted in it. */
function accionesOf({ accion }: AccionDelMarco): readonly string[] {
  const several = accionesIn(accion);
  return several.length > 0 ? several : [accion];
}

/** The different acciones that the tables have. */
function accionesOfRows({ marcos, matrices }: WorkbookReading): ReadonlySet<string> {
  const acciones = new Set<string>();
  for (const { rows } of [...marcos, ...matrices]) {
    for (const { values } of rows) if (!saysNothing(values.accion)) acciones.add(String(values.accion));
  }
  return acciones;
}
