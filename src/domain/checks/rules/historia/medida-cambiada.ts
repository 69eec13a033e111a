import { calcularFilas } from "../../../plan/cumplimiento/fila";
import { matriz } from "../../../plan/tables/matriz";
import { CON_QUE_SE_MIDE, cambiosDeMedida, conQueSeMedia } from "../../../reading/cortes/medida";
import { libroDe } from "../../../reading/resumen-of";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { seguidas } from "./seguidas";

/**
 * What a row is measured with is not what it was in the last corte. Its figure with what stood there then is said beside
 * that of now: where the change alone raises it, it is an error until somebody says why it is right.
 */
export const medidaCambiada = defineCheck({
  id: "meta-cambiada-desde-el-corte",
  severity: "advertencia",
  scope: "workbook",
  columns: ["avance", "reportado", "metaALaFecha", ...CON_QUE_SE_MIDE],
  workbook: (workbook) =>
    seguidas(workbook).flatMap(({ reading, anterior, filas }) => {
      const libro = libroDe(workbook, reading);
      return filas.flatMap(({ row, antes }) => {
        const cambios = cambiosDeMedida(antes, row.values);
        const [first] = cambios;
        if (!first) return [];
        const conLoDeAntes = { ...row, values: { ...row.values, ...conQueSeMedia(antes) } };
        const [now, before] = [row, conLoDeAntes].map(
          (each) => calcularFilas([each], workbook.parametros, libro)[0]!.cumplimiento,
        );
        const detail = {
          columnas: cambios.map(({ heading }) => heading).join(", "),
          fecha: Number(anterior.corte.linea.fecha),
          ...(typeof now === "number" && { ahora: now }),
          ...(typeof before === "number" && { antes: before }),
        };
        return [
          {
            place: placeOf(matriz, reading, first.key, row.number),
            found: first.ahora,
            expected: typeof first.antes === "boolean" ? String(first.antes) : first.antes,
            ...((now ?? 0) > (before ?? 0) && { severity: "error" as const }),
            detail,
          },
        ];
      });
    }),
});
