import { PLACEHOLDERS } from "../../base/placeholder";
import {
  Expression,
  and,
  atMost,
  call,
  column,
  equal,
  firstOf,
  greater,
  isNumber,
  joined,
  less,
  minus,
  not,
  oneOf,
  or,
  when,
} from "../formula/expression";
import { segunElTipo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";

/** The five states of a row; a row where nobody wrote anything has none. */
export const ESTADO = {
  calculado: "calculado",
  sinReporte: "sin reporte",
  porRevisar: "por revisar",
  aunNoExigible: "aún no exigible",
  sinMeta: "sin meta",
} as const;

export type Estado = (typeof ESTADO)[keyof typeof ESTADO];

/** A percentage above this, or an avance of a percentage, is taken for a mistaken scale (80 for 80 %) until confirmed. */
export const MAXIMO_CREIBLE = 1.5;

/** From here on nobody means a fraction: 2 may be 200 % in its own scale as well as 2 %, and 10 is no 1.000 %. */
export const SURELY_PERCENT = 10;

/** A reported percentage agrees with the computed one when people's rounding explains what sets them apart. */
const TOLERANCIA = 0.005;

const calculo = column("calculo");
const avance = column("avance");
const reportado = column("reportado");

const metaEscrita = call("LOWER", call("TRIM", column("meta")));

/** Whether nobody wrote anything in the row: a spare one, of those that the table is inserted with. */
const filaVacia = and(equal(column("accion"), ""), equal(column("indicador"), ""), equal(metaEscrita, ""));

/** Blank and every placeholder in one text, so that the formula looks the meta up once: ||-|--|n/a|… */
const vacias = `||${PLACEHOLDERS.join("|")}|`;

/** The Cantidad, where there is one, is the corrected reading of a meta that says nothing. */
const sinMeta = and(
  not(isNumber(column("cantidad"))),
  isNumber(call("FIND", joined(joined("|", metaEscrita), "|"), vacias)),
);

const aunNoExigible = and(
  isNumber(column("metaALaFecha")),
  segunElTipo((tipo) => tipo.aunNoExigible, false),
);

const sinAvance = equal(avance, "");
const reportadoIlegible = when(
  isNumber(reportado),
  or(less(reportado, 0), greater(reportado, MAXIMO_CREIBLE)),
  not(equal(reportado, "")),
);

const near = (a: Expression, b: Expression) => atMost(call("ABS", minus(a, b)), TOLERANCIA);
const capped = (value: Expression) => call("MAX", 0, call("MIN", 1, value));

/** Whether the percentage that the person reported is the computed one, whole or limited to 100 %. */
const coincide = or(near(reportado, calculo), near(reportado, capped(calculo)));

/**
 * 80 typed for 80 %: the meta and its línea base are fractions and the avance is not. Reporting the same percentage
 * beside it confirms the scale.
 */
const escalaDudosa = and(
  oneOf(column("tipo"), [nombreDeTipo.crece, nombreDeTipo.seMantiene, nombreDeTipo.seReduce]),
  isNumber(avance),
  atMost(call("MAX", call("N", column("cantidad")), call("N", column("lineaBase"))), 1),
  greater(call("N", avance), MAXIMO_CREIBLE),
);

/** Estado of the row, "" where the row is empty. */
export const estado: Expression = call(
  "IFERROR",
  firstOf(
    [
      [filaVacia, ""],
      [sinMeta, ESTADO.sinMeta],
      [aunNoExigible, ESTADO.aunNoExigible],
      [and(sinAvance, equal(reportado, "")), ESTADO.sinReporte],
      [reportadoIlegible, ESTADO.porRevisar],
      [sinAvance, ESTADO.calculado],
      [not(isNumber(calculo)), when(isNumber(reportado), ESTADO.calculado, ESTADO.porRevisar)],
      [isNumber(reportado), when(coincide, ESTADO.calculado, ESTADO.porRevisar)],
      [escalaDudosa, ESTADO.porRevisar],
    ],
    ESTADO.calculado,
  ),
  // An error in a cell of the row (#REF!) is a contradiction to settle, not a hole in everybody's averages.
  ESTADO.porRevisar,
);
