import { integridadDe } from "../../../plan/cortes/sello/sello";
import { cortes } from "../../../plan/cortes/cortes";
import { columnOf } from "../../../plan/tables/column";
import { WorkbookReading } from "../../../reading/reading";
import { defineCheck } from "../../check";
import { conHistoria } from "./seguidas";

/** What was closed is no longer what Historial or Cortes say: the sello of the corte tells. */
export const historialCambiado = defineCheck({
  id: "historial-cambiado",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (workbook) =>
    conHistoria(workbook).flatMap(({ historia }) =>
      Object.values(historia).flatMap((guardado: (typeof historia)["actual"]) => {
        if (!guardado) return [];
        const { corte, filas } = guardado;
        const integridad = integridadDe(corte.linea, filas);
        if (integridad.kind !== "cambiado") return [];
        const detail = { cambiadas: integridad.filas.length, hay: integridad.hay, de: integridad.de };
        return [{ place: selloOf(workbook, corte.number), found: Number(corte.linea.corte), detail }];
      }),
    ),
});

/** The sello of a line of Cortes. */
const selloOf = ({ cortes: found }: WorkbookReading, row: number) => ({
  sheet: found!.sheet,
  row,
  column: found!.columns.sello,
  heading: columnOf(cortes, "sello").heading,
});
