import { CellValue } from "../../../base/cell";
import { cifrasPorCalcular } from "../../../plan/cumplimiento/cifras";
import { estadoDelCorte } from "../../../plan/parametros/estado-del-corte";
import { matriz } from "../../../plan/tables/matriz";
import { libroDe } from "../../../reading/resumen-of";
import { CON_QUE_SE_MIDE } from "../../../reading/cortes/medida";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { seguidas } from "./seguidas";

/** Points of cumplimiento that nobody gains between two cortes without something to show for it. */
const SALTO = 0.3;

/** A cumplimiento that rose by more than thirty points since the last corte, told before this one is closed. */
export const salto = defineCheck({
  id: "salto-de-cumplimiento",
  severity: "advertencia",
  scope: "workbook",
  columns: ["avance", "reportado", "metaALaFecha", ...CON_QUE_SE_MIDE],
  workbook: (workbook) => {
    if (estadoDelCorte(workbook.parametros) === "definitivo") return [];
    return seguidas(workbook).flatMap(({ reading, anterior, filas }) => {
      const cifras = cifrasPorCalcular(reading.rows, workbook.parametros, libroDe(workbook, reading));
      const indices = new Map(reading.rows.map((row, index) => [row, index]));
      return filas.flatMap(({ row, antes }) => {
        const before = figure(antes.cumplimiento);
        const now = figure(cifras(indices.get(row)!, "cumplimiento"));
        if (before === null || now === null || redondeado(now - before) <= SALTO) return [];
        return [
          {
            place: placeOf(matriz, reading, "avance", row.number),
            found: row.values.avance,
            detail: { antes: before, ahora: now, fecha: Number(anterior.corte.linea.fecha) },
          },
        ];
      });
    });
  },
});

/** As averages take it, within 0–1. */
const figure = (value: CellValue) => (typeof value === "number" ? Math.max(0, Math.min(1, value)) : null);

const redondeado = (value: number) => Math.round(value * 1e9) / 1e9;
