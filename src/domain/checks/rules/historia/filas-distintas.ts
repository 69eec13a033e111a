import { matriz } from "../../../plan/tables/matriz";
import { conIdentidad } from "../../../reading/cortes/diferencias";
import { seguirFilas } from "../../../reading/cortes/seguir-filas";
import { perReading } from "../../../reading/per-reading";
import { WorkbookReading } from "../../../reading/reading";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { conHistoria } from "./seguidas";

/** What came and what went since the last corte that was closed. */
const distintas = perReading((workbook: WorkbookReading) =>
  conHistoria(workbook).flatMap(({ reading, historia: { actual, anterior } }) => {
    const last = actual ?? anterior;
    if (!last) return [];
    const { retiradas, nuevas } = seguirFilas(last.filas, reading.rows.map(conIdentidad));
    return [{ reading, fecha: Number(last.corte.linea.fecha), retiradas, nuevas }];
  }),
);

const IDENTIDAD = ["id", "codigo", "accion", "indicador"] as const;

/** A row of the last corte that the matriz no longer has: without it the figure may be higher. */
export const filaRetirada = defineCheck({
  id: "fila-retirada",
  severity: "advertencia",
  scope: "workbook",
  columns: IDENTIDAD,
  workbook: (workbook) =>
    distintas(workbook).flatMap(({ reading, fecha, retiradas }) =>
      retiradas.map(({ indicador }) => ({
        place: placeOf(matriz, reading, "indicador"),
        found: indicador,
        detail: { fecha },
      })),
    ),
});

/** A row that the last corte did not have: since when it counts is for its Inicio to say. */
export const filaNueva = defineCheck({
  id: "fila-nueva",
  severity: "sugerencia",
  scope: "workbook",
  columns: IDENTIDAD,
  workbook: (workbook) =>
    distintas(workbook).flatMap(({ reading, fecha, nuevas }) =>
      nuevas.map(({ row }) => ({
        place: placeOf(matriz, reading, "indicador", row.number),
        found: row.values.indicador,
        detail: { fecha },
      })),
    ),
});
