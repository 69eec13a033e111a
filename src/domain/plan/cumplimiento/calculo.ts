import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  greater,
  isNumber,
  minus,
  not,
  or,
  rounded,
  when,
} from "../formula/expression";
import { avance, hayReportado, reportado } from "./entradas";
import { avanceParcial } from "./ilegible";
import { esDeModo, segunElModo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";
import { Tipo } from "./tipos/tipo";

/** Whether the avance is of the kind that its tipo takes: a number, or the words of «cumple», which that tipo reads itself. */
const avanceLegible = and(
  equal(column("ilegible"), ""),
  or(isNumber(avance), equal(column("modo"), nombreDeTipo.cumple)),
);

const calculado = (part: (modo: Tipo) => Expression | string, needs: Expression): Expression =>
  call("IFERROR", when(and(needs, avanceLegible), segunElModo(part, ""), ""), "");

/** 1 where the avance has reached a final meta that lies beyond its base; a level is never reached early. */
export const alcanzada: Expression = call(
  "IFERROR",
  when(
    and(
      avanceLegible,
      segunElModo((modo) => modo.alcanzada, false),
    ),
    1,
    0,
  ),
  0,
);

/** Cálculo: the percentage that the avance gives, before any judgement on the row: a number or "". */
export const calculo: Expression = when(
  // Done before anything was due: it is whole, and there is nothing to divide by.
  and(equal(column("alcanzada"), 1), different(column("noSeDebe"), "")),
  1,
  calculado((modo) => modo.cumplimiento, isNumber(column("exigida"))),
);

/** The percentage that the avance gives of the final meta, or "". */
export const frenteALaMetaFinal: Expression = calculado(
  (modo) => modo.frenteALaMetaFinal,
  isNumber(column("metaFinal")),
);

/** The same where there is a final meta to arrive at; rates and levels have none. */
export const calculoDelPlan: Expression = when(
  esDeModo(({ llega }) => llega === "al final"),
  column("frenteALaMetaFinal"),
  "",
);

/** A figure within 0–100 %, as averages take it. */
export const entreCeroYCien = (figure: Expression): Expression =>
  call("MAX", 0, call("MIN", 1, call("N", figure)));

/** A reported percentage agrees with the computed one when people's rounding explains what sets them apart. */
const TOLERANCIA = 0.005;

/** 1 where avance and % reportado say different things, each within 0–100 %, by more than half a point. */
export const difiere: Expression = call(
  "IFERROR",
  when(
    and(
      equal(column("revisar"), ""),
      equal(column("ilegible"), ""),
      isNumber(column("calculo")),
      hayReportado,
      not(avanceParcial),
      greater(
        rounded(call("ABS", minus(entreCeroYCien(column("calculo")), entreCeroYCien(reportado)))),
        TOLERANCIA,
      ),
    ),
    1,
    0,
  ),
  0,
);

export const menorDeLosDos: Expression = call(
  "MIN",
  entreCeroYCien(column("calculo")),
  entreCeroYCien(reportado),
);
