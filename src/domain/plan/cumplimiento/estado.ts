import { PLACEHOLDERS } from "../../base/placeholder";
import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  firstOf,
  isNumber,
  joined,
  not,
  when,
} from "../formula/expression";
import { limpio } from "../formula/text";
import { enBlanco, hayReportado, sinAvance } from "./entradas";
import { avanceParcial } from "./ilegible";
import { aunNoEmpieza, fechaCorte } from "./tiempo/fechas";

export { MAXIMO_CREIBLE, SURELY_PERCENT } from "./escala";

/** The states of a row; a row where nobody wrote anything has none. */
export const ESTADO = {
  calculado: "calculado",
  reportado: "reportado",
  sinReporte: "sin reporte",
  porRevisar: "por revisar",
  noExigible: "no exigible",
  sinMeta: "sin meta",
  /** No cell of the row can say it: it has none of ours. Whoever reads the table counts them. */
  sinFormulas: "sin fórmulas",
} as const;

export type Estado = (typeof ESTADO)[keyof typeof ESTADO];

/** Blank and every placeholder in one text, so that the formula looks the meta up once: ||-|--|n/a|… */
const vacias = `||${PLACEHOLDERS.join("|")}|`;

/** Whether a meta says nothing: blank, or «-», «N/A»… */
const noDiceNada = (key: string): Expression =>
  isNumber(call("FIND", joined(joined("|", call("LOWER", limpio(column(key)))), "|"), vacias));

/** Whether nobody wrote anything in the row: a spare one, of those that the table is inserted with. */
const filaVacia = call(
  "IFERROR",
  enBlanco(...["accion", "indicador", "meta", "cantidad", "avance", "reportado"].map(column)),
  false,
);

/** The Cantidad, where there is one, is the corrected reading of a meta that says nothing. */
const sinMeta = and(not(isNumber(column("cantidad"))), noDiceNada("meta"));

/** Estado of the row, "" where the row is empty: the first that holds. */
export const juicio: Expression = call(
  "IFERROR",
  firstOf(
    [
      [filaVacia, ""],
      // It had a meta when the marco was read: erasing it takes nobody out of the average without a word.
      [sinMeta, when(noDiceNada("metaLeida"), ESTADO.sinMeta, ESTADO.porRevisar)],
      [and(isNumber(fechaCorte), aunNoEmpieza, equal(column("alcanzada"), 0)), ESTADO.noExigible],
      [different(column("revisar"), ""), ESTADO.porRevisar],
      [and(different(column("noSeDebe"), ""), equal(column("alcanzada"), 0)), ESTADO.noExigible],
      [different(column("ilegible"), ""), ESTADO.porRevisar],
      [equal(column("difiere"), 1), ESTADO.porRevisar],
      [and(isNumber(column("calculo")), not(avanceParcial)), ESTADO.calculado],
      [hayReportado, ESTADO.reportado],
      [sinAvance, ESTADO.sinReporte],
    ],
    ESTADO.porRevisar,
  ),
  // An error in a cell of the row (#REF!) is a contradiction to settle, not a hole in everybody's averages.
  ESTADO.porRevisar,
);
