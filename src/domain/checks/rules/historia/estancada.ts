import { CellValue } from "../../../base/cell";
import { canonico } from "../../../plan/cortes/sello/canonico";
import { esDeTipo, nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { matriz } from "../../../plan/tables/matriz";
import { seguirFilas } from "../../../reading/cortes/seguir-filas";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { seguidas } from "./seguidas";

/** Tipos whose avance goes towards a final meta: of the others, the same value twice is nothing to wonder at. */
const QUE_AVANZAN = [nombreDeTipo.seVaSumando, nombreDeTipo.crece, nombreDeTipo.seReduce];

/** The same avance in two cortes, and now again, with its final meta still to be reached. */
export const estancada = defineCheck({
  id: "sin-avance-en-dos-cortes",
  severity: "advertencia",
  scope: "workbook",
  columns: ["avance", "tipo", "id", "codigo", "accion", "indicador"],
  workbook: (workbook) =>
    seguidas(workbook).flatMap(({ reading, anterior, anteanterior, filas }) => {
      if (!anteanterior) return [];
      const { parejas } = seguirFilas(anteanterior.filas, anterior.filas);
      const before = new Map(parejas.map(({ antes, ahora }) => [ahora, antes]));
      return filas
        .filter(({ row: { values }, antes }) => {
          if (!QUE_AVANZAN.some((tipo) => esDeTipo(values.tipo, tipo)) || isReached(antes.avanceDelPlan))
            return false;
          const first = before.get(antes);
          return (
            first !== undefined && isSame(values.avance, antes.avance) && isSame(antes.avance, first.avance)
          );
        })
        .map(({ row }) => ({
          place: placeOf(matriz, reading, "avance", row.number),
          found: row.values.avance,
          detail: { desde: Number(anteanterior.corte.linea.fecha) },
        }));
    }),
});

const isReached = (avanceDelPlan: CellValue) => typeof avanceDelPlan === "number" && avanceDelPlan >= 1;

const isSame = (one: CellValue, other: CellValue) =>
  typeof one === "number" &&
  typeof other === "number" &&
  canonico(one, "avance") === canonico(other, "avance");
