import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  less,
  minus,
  not,
  or,
  rounded,
  times,
  when,
} from "../formula/expression";
import { aunNoEmpieza, fechaCorte } from "./tiempo/fechas";
import { MAXIMO, esDeModo, segunElModo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";

/** What the row's own line, rate or level has due at the corte; "" without a corte, a tipo or a Cantidad. */
export const metaPorFormula: Expression = call(
  "IFERROR",
  firstOf(
    [
      [not(isNumber(fechaCorte)), ""],
      [not(isNumber(column("metaFinal"))), ""],
      // A maximum has no base: before it holds there is nothing not to go over.
      [aunNoEmpieza, when(equal(column("modo"), MAXIMO), "", column("base"))],
    ],
    segunElModo((modo) => modo.metaALaFecha, ""),
  ),
  "",
);

/** Meta calculada: what the Programación says, else the formula. Never typed over: what time says follows it. */
export const metaCalculada: Expression = when(
  isNumber(column("programada")),
  column("programada"),
  column("metaPorFormula"),
);

/** What the cumplimiento is measured against: what a person typed as Meta a la fecha for this corte, else the calculated. */
export const exigida: Expression = when(
  isNumber(column("metaALaFecha")),
  column("metaALaFecha"),
  column("metaCalculada"),
);

/** Whether somebody typed another meta a la fecha over the calculated one. */
export const metaEscrita: Expression = and(
  isNumber(column("metaALaFecha")),
  or(
    not(isNumber(column("metaCalculada"))),
    different(rounded(column("metaALaFecha")), rounded(column("metaCalculada"))),
  ),
);

const enLaBase = (meta: Expression) => equal(rounded(meta), rounded(column("base")));

/**
 * Whether what is due, typed or programmed, lies on the wrong side of the base, or was typed as the base where time says
 * that more is due: nothing can be measured against it. What the formula gives never does.
 */
export const metaDelOtroLado: Expression = and(
  isNumber(column("exigida")),
  isNumber(column("metaFinal")),
  not(esDeModo(({ nombre }) => nombre === MAXIMO)),
  or(
    less(
      rounded(
        times(
          minus(call("N", column("exigida")), column("base")),
          minus(call("N", column("metaFinal")), column("base")),
        ),
      ),
      0,
    ),
    and(enLaBase(column("exigida")), not(enLaBase(column("metaCalculada")))),
  ),
);

const esNivel = esDeModo(({ llega }) => llega === "nunca");

/** Whether 0 was programmed of a level: nothing is to be held then. «Cero accidentes» programs none by saying 0. */
const sinExigir: Expression = and(
  isNumber(column("programada")),
  equal(rounded(column("programada")), 0),
  different(rounded(column("metaFinal")), 0),
);

/** Whether nothing is due yet: the line or the units have not reached a first whole one, or 0 was programmed. */
export const nadaVencido: Expression = and(
  isNumber(column("metaCalculada")),
  when(esNivel, sinExigir, enLaBase(column("metaCalculada"))),
);

/** Whether the Programación asks for less than the row's own line, rate or level: of a maximum, a 0 asks for nothing. */
export const programadaMasLaxa: Expression = and(
  isNumber(column("programada")),
  isNumber(column("metaPorFormula")),
  or(
    and(esNivel, sinExigir),
    when(
      esDeModo(({ nombre }) => nombre === MAXIMO || nombre === nombreDeTipo.seReduce),
      greater(rounded(column("programada")), rounded(column("metaPorFormula"))),
      less(rounded(column("programada")), rounded(column("metaPorFormula"))),
    ),
  ),
);
