import { diferenciasConElCierre } from "../../../reading/cortes/diferencias";
import { columnasGuardadas } from "../../../plan/cortes/historial";
import { matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { placeOf } from "../../rows/place";
import { conHistoria } from "./seguidas";

/**
 * A cell of a corte that is closed and says something else now. Put back, it says again what was closed; where the change
 * is right, the corte is rectified.
 */
export const corteCambiado = defineCheck({
  id: "corte-cerrado-cambiado",
  severity: "advertencia",
  scope: "workbook",
  columns: columnasGuardadas,
  workbook: (workbook) =>
    conHistoria(workbook).flatMap(({ reading, historia: { actual } }) => {
      if (!actual) return [];
      const fecha = Number(actual.corte.linea.fecha);
      return diferenciasConElCierre(actual.filas, reading.rows).distintas.flatMap(({ row, celdas }) =>
        celdas.map(({ key, antes, ahora }) => ({
          place: placeOf(matriz, reading, key, row.number),
          found: ahora,
          expected: typeof antes === "boolean" ? String(antes) : antes,
          detail: { fecha },
        })),
      );
    }),
  fix: (finding, context) => {
    const key = keyAt(finding);
    // Where nobody had typed a meta a la fecha its formula stood there: that one is put back by another rule.
    if (!key || finding.expected === undefined || key === "metaALaFecha") return null;
    return changesOf(cellFix(context, key, finding.expected));
  },
});
