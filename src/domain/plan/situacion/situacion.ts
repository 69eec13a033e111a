import { ESTADO } from "../cumplimiento/estado";
import { fechaCorte, sinPor } from "../cumplimiento/periodo";
import { nombreDeTipo } from "../cumplimiento/tipos/nombres";
import {
  Expression,
  and,
  atLeast,
  atMost,
  call,
  column,
  different,
  equal,
  firstOf,
  isNumber,
  not,
  oneOf,
  or,
  when,
} from "../formula/expression";
import { esDefinitivo } from "../parametros/estado-del-corte";

/** Whether a row goes at the pace that its dates ask for; a row of which that can't be said has none. */
export const SITUACION = {
  /** What was due at the corte is done, or nothing was due yet. */
  alDia: "al día",
  /** Less was done than was due at the corte, and its Plazo is still to come; or it is a rate. */
  rezagada: "rezagada",
  /** Its Plazo came, on the day of the corte or before, and the final meta was not reached. */
  vencida: "vencida",
} as const;

export type Situacion = (typeof SITUACION)[keyof typeof SITUACION];

/** Decimals of the fraction: a figure that people see as 100,0 % is 100 %, however a division came out. */
const AS_SHOWN = 3;

const reached = (figure: Expression) =>
  when(isNumber(figure), atLeast(call("ROUND", figure, AS_SHOWN), 1), false);

/** A rate goes on: the Plazo of a short tiempo is when it starts to be done, never a day after which it is late. */
const tienePlazo = and(
  sinPor,
  different(column("tipo"), nombreDeTipo.cadaPeriodo),
  isNumber(column("plazo")),
);

/** Whether the Plazo came by the corte: no row is vencida before it. */
export const plazoLlegado = atMost(column("plazo"), fechaCorte);

/** The final meta, by its avance; by the % reportado where there is no avance, for at the Plazo all of it was due. */
const metaFinalAlcanzada = or(
  reached(column("avanceDelPlan")),
  and(not(isNumber(column("avanceDelPlan"))), reached(column("cumplimiento"))),
);

/**
 * Situación of a row at the corte: «al día», «rezagada», «vencida» or "".
 *
 * Behind is what falls short of the *meta a la fecha*, which already comes from Inicio, Plazo and the corte: under 100 %
 * of cumplimiento. It is not «under the verde» of the semáforo: the bands differ from one entity to another and say how
 * grave it is; that something is missing is a fact, and the same everywhere.
 *
 * A row without reporte at its Plazo is vencida, for nobody says that it was reached; before it, in a corte abierto it
 * has none yet, and in a definitivo it is rezagada: there silence counts as 0 %. «Por revisar» and «sin meta» have none:
 * nobody is called late by a figure that is not believed.
 */
export const situacion: Expression = call(
  "IFERROR",
  firstOf(
    [
      [not(isNumber(fechaCorte)), ""],
      [equal(column("estado"), ESTADO.aunNoExigible), SITUACION.alDia],
      [not(oneOf(column("estado"), [ESTADO.calculado, ESTADO.sinReporte])), ""],
      [and(tienePlazo, plazoLlegado, not(metaFinalAlcanzada)), SITUACION.vencida],
      [equal(column("estado"), ESTADO.sinReporte), when(esDefinitivo, SITUACION.rezagada, "")],
    ],
    when(reached(column("cumplimiento")), SITUACION.alDia, SITUACION.rezagada),
  ),
  "",
);
