import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { limpio } from "../../../plan/formula/text";
import {
  and,
  column,
  equal,
  greater,
  isNumber,
  less,
  name,
  not,
  rounded,
  when,
} from "../../../plan/formula/expression";
import { rowCheck } from "../../rows/row-check";

const escrita = column("metaALaFecha");

/** Whether what was typed asks for less than a meta: of what is reduced, or is not to be passed, more. */
const masLaxaQue = (key: "metaCalculada" | "metaFinal") =>
  and(
    isNumber(escrita),
    isNumber(column(key)),
    when(
      equal(limpio(column("tipo")), nombreDeTipo.seReduce),
      greater(rounded(escrita), rounded(column(key))),
      less(rounded(escrita), rounded(column(key))),
    ),
  );

const conPlazoVencido = and(
  isNumber(column("ultimoDia")),
  isNumber(name("fecha_corte")),
  greater(name("fecha_corte"), column("ultimoDia")),
  masLaxaQue("metaFinal"),
);

/**
 * Somebody typed a meta a la fecha that asks for less than time does: the figure stands, and on whose word is said. Past
 * the Plazo no time is left that would excuse less than the final meta.
 */
export const laxDue = rowCheck({
  id: "meta-a-la-fecha-laxa",
  severity: "advertencia",
  matriz: [
    { column: "metaALaFecha", severity: "error", expression: conPlazoVencido },
    {
      column: "metaALaFecha",
      expression: and(masLaxaQue("metaCalculada"), not(conPlazoVencido)),
    },
  ],
});
