import { ESTADO } from "../cumplimiento/estado";
import { NO_SE_DEBE } from "../cumplimiento/no-se-debe";
import { fechaCorte } from "../cumplimiento/tiempo/fechas";
import {
  Expression,
  and,
  atLeast,
  call,
  column,
  equal,
  firstOf,
  greater,
  isNumber,
  not,
  or,
  when,
} from "../formula/expression";

/** What time says of a row: why nothing is due of it, or that its Plazo has gone by. How far behind, the semáforo says. */
export const SITUACION = {
  porEmpezar: NO_SE_DEBE.porEmpezar,
  terminada: NO_SE_DEBE.terminada,
  sinDemanda: NO_SE_DEBE.sinDemanda,
  /** The day after its Plazo came, and the final meta was not reached; or nobody said anything. */
  vencida: "vencida",
} as const;

export type Situacion = (typeof SITUACION)[keyof typeof SITUACION];

/** Decimals of the fraction: a figure that people see as 100,0 % is 100 %, however a division came out. */
const AS_SHOWN = 3;

const alcanzada = or(
  equal(column("alcanzada"), 1),
  and(
    isNumber(column("frenteALaMetaFinal")),
    atLeast(call("ROUND", call("N", column("frenteALaMetaFinal")), AS_SHOWN), 1),
  ),
);

/** Whether the last day of the row has gone by: no row is vencida on the day itself. */
const plazoPasado = and(isNumber(column("ultimoDia")), greater(fechaCorte, column("ultimoDia")));

/** A rate of which nothing is due before the vigencia ends is to begin like any other: why, its motivo says. */
const porQueNadaSeDebe = when(
  equal(column("noSeDebe"), NO_SE_DEBE.nadaEnLaVigencia),
  SITUACION.porEmpezar,
  column("noSeDebe"),
);

/**
 * Situación of a row at the corte; "" where there is nothing to say. What is reported by word, is por revisar or has no
 * meta has none: nobody is called late by a figure that is not believed.
 */
export const situacion: Expression = call(
  "IFERROR",
  firstOf(
    [
      [equal(column("juicio"), ESTADO.noExigible), porQueNadaSeDebe],
      [and(equal(column("juicio"), ESTADO.calculado), plazoPasado, not(alcanzada)), SITUACION.vencida],
      [and(equal(column("juicio"), ESTADO.sinReporte), plazoPasado), SITUACION.vencida],
    ],
    "",
  ),
  "",
);
