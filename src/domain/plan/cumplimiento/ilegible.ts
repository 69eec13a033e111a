import {
  Expression,
  and,
  atLeast,
  call,
  column,
  firstOf,
  greater,
  isNumber,
  less,
  not,
  or,
  rounded,
  times,
  when,
} from "../formula/expression";
import {
  avance,
  avanceEnPalabras,
  esPorcentaje,
  escalaConfirmada,
  hayReportado,
  haySinDemanda,
  reportado,
  sinAvance,
} from "./entradas";
import { limpio } from "../formula/text";
import { different, equal } from "../formula/expression";
import { MAXIMO_CREIBLE } from "./escala";
import { diceNo, diceParcial, diceSi } from "./tipos/cumple";
import { nombreDeTipo } from "./tipos/nombres";

/** Why what a person reported can't be believed as it stands. */
export const ILEGIBLE = {
  reportado: "el % reportado no es un número",
  reportadoFuera: "el % reportado está fuera de escala",
  avance: "el avance no se puede leer",
  parcial: "Parcial sin su % reportado",
  negativo: "el avance es negativo",
  escala: "el avance está fuera de escala",
} as const;

export type MotivoDeIlegible = (typeof ILEGIBLE)[keyof typeof ILEGIBLE];

const esCumple = equal(column("modo"), nombreDeTipo.cumple);

/** Nobody asked for it: only of what is kept in percent, as «100 % de las solicitudes», may there be no demand. */
export const sinDemanda: Expression = and(
  haySinDemanda,
  equal(column("modo"), nombreDeTipo.seMantiene),
  esPorcentaje,
);

const palabraDeOtro = and(not(sinAvance), not(and(hayReportado, avanceEnPalabras)));

const tope = times(MAXIMO_CREIBLE, call("MAX", 1, call("N", column("metaFinal"))));

const fueraDe = (value: Expression, maximo: Expression | number) =>
  and(isNumber(value), greater(rounded(value), maximo), not(escalaConfirmada(value)));

/** 80 typed for 80 %: more than anybody would believe, and no person said that it is right. */
export const reportadoFueraDeEscala: Expression = fueraDe(reportado, MAXIMO_CREIBLE);
export const avanceFueraDeEscala: Expression = and(esPorcentaje, fueraDe(avance, rounded(tope)));

const CASOS: readonly (readonly [Expression, MotivoDeIlegible])[] = [
  [and(not(hayReportado), different(limpio(reportado), "")), ILEGIBLE.reportado],
  [or(and(hayReportado, less(rounded(reportado), 0)), reportadoFueraDeEscala), ILEGIBLE.reportadoFuera],
  [and(esCumple, diceParcial, not(hayReportado)), ILEGIBLE.parcial],
  [
    and(
      palabraDeOtro,
      when(esCumple, not(or(diceSi, diceParcial, diceNo)), and(not(isNumber(avance)), not(sinDemanda))),
    ),
    ILEGIBLE.avance,
  ],
  [
    and(isNumber(avance), less(rounded(avance), 0), atLeast(rounded(column("lineaBase")), 0)),
    ILEGIBLE.negativo,
  ],
  [avanceFueraDeEscala, ILEGIBLE.escala],
];

/** Por qué no se puede creer lo reportado: the first reason that holds, "" where there is none. */
export const ilegible: Expression = call("IFERROR", firstOf(CASOS, ""), ILEGIBLE.avance);

/** Done in part: the figure is what a person states. */
export const avanceParcial: Expression = and(esCumple, diceParcial);
