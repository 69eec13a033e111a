import {
  Expression,
  Operand,
  and,
  atLeast,
  atMost,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  item,
  joined,
  less,
  minus,
  name,
  not,
  or,
  over,
  placeIn,
  plus,
  times,
  when,
} from "../formula/expression";
import { fechaCorte } from "../cumplimiento/tiempo/fechas";
import { modos } from "../cumplimiento/tipos";
import { nombreDeTipo } from "../cumplimiento/tipos/nombres";
import { deLaMatriz } from "./listas";
import { Punto, deCadaPunto, esPuntoSinFecha, esTextoDePunto, siDice } from "./puntos";

/** Why the points of a row can't be right. */
export const MOTIVO = {
  texto: "un punto de la programación no es un número",
  sinFecha: "un punto de la programación no tiene fecha",
  repetida: "la programación tiene fechas repetidas",
  posterior: "un punto de la programación es posterior al plazo",
} as const;

/** After every date that Excel knows: there is no point from the corte on. */
export const NUNCA = 2_958_466;
/** Before every one: there is none before the corte. */
export const NINGUNO = 0;

/** Fila: where the matriz has the row with this Id, from 1. */
export const fila: Expression = placeIn(column("id"), deLaMatriz("id"));

const hayFila = isNumber(column("fila"));

/** What the matriz says in that row. */
const suyo = (key: string): Expression => item(deLaMatriz(key), column("fila"));

/** What is asked of that row; "" where there is none: of a list at no place some spreadsheets give the whole list. */
const siHayFila = (then: Expression): Expression => call("IFERROR", when(hayFila, then, ""), "");

/** A text of the matriz, to be read beside the points. */
export const mostrado = (key: string): Expression => siHayFila(joined(suyo(key), ""));

export const modo: Expression = mostrado("modo");

const esTasa = equal(column("modo"), nombreDeTipo.cadaPeriodo);
const esNivel = or(
  ...modos.filter(({ llega }) => llega === "nunca").map(({ nombre }) => equal(column("modo"), nombre)),
);

const ultimaFecha = call("MAX", ...deCadaPunto((punto) => siDice(punto, call("N", punto.fecha), NINGUNO)));

/** MODE has an answer only where two are equal; a blank point is like no other. */
const hayRepetidas = isNumber(
  call("MODE", ...deCadaPunto((punto) => siDice(punto, call("N", punto.fecha), -punto.numero))),
);

/** Motivo: why the row's points can't be right, "" where they can. */
export const motivo: Expression = call(
  "IFERROR",
  firstOf(
    [
      [or(...deCadaPunto(esTextoDePunto)), MOTIVO.texto],
      [or(...deCadaPunto(esPuntoSinFecha)), MOTIVO.sinFecha],
      [hayRepetidas, MOTIVO.repetida],
      [and(hayFila, greater(ultimaFecha, call("IFERROR", suyo("ultimoDia"), NUNCA))), MOTIVO.posterior],
    ],
    "",
  ),
  MOTIVO.texto,
);

const corte = call("N", fechaCorte);

/** Of a rate only the points of its vigencia count: it begins each at 0. */
const delaVigenciaO = (nombre: string, otherwise: Operand) =>
  when(esTasa, call("N", name(nombre)), otherwise);

const fechaSi = (punto: Punto, condition: Expression, otherwise: number): Expression =>
  when(and(isNumber(punto.valor), condition), punto.fecha, otherwise);

/** Fecha anterior: that of the last point before the corte; 0 where there is none. */
export const fechaAnterior: Expression = call(
  "IFERROR",
  call(
    "MAX",
    ...deCadaPunto((punto) =>
      fechaSi(
        punto,
        and(less(punto.fecha, corte), atLeast(punto.fecha, delaVigenciaO("vigencia_inicio", 1))),
        NINGUNO,
      ),
    ),
  ),
  NINGUNO,
);

/** Fecha siguiente: that of the first point from the corte on. */
export const fechaSiguiente: Expression = call(
  "IFERROR",
  call(
    "MIN",
    ...deCadaPunto((punto) =>
      fechaSi(
        punto,
        and(
          atLeast(punto.fecha, call("MAX", 1, corte)),
          atMost(punto.fecha, delaVigenciaO("vigencia_fin", NUNCA - 1)),
        ),
        NUNCA,
      ),
    ),
  ),
  NUNCA,
);

const valorEn = (fecha: Expression): Expression =>
  call("SUM", ...deCadaPunto((punto) => when(equal(punto.fecha, fecha), call("N", punto.valor), 0)));

/** Valor anterior: that of the point before the corte, or the base. */
export const valorAnterior: Expression = siHayFila(
  when(equal(column("fechaAnterior"), NINGUNO), suyo("base"), valorEn(column("fechaAnterior"))),
);

/** Valor siguiente: that of the point from the corte on, or the final meta. */
export const valorSiguiente: Expression = siHayFila(
  when(equal(column("fechaSiguiente"), NUNCA), suyo("metaFinal"), valorEn(column("fechaSiguiente"))),
);

const primerDia = when(esTasa, suyo("desdeDeLaTasa"), suyo("desde"));
const ultimoDia = when(
  esTasa,
  call("MIN", call("N", name("vigencia_fin")), suyo("ultimoDia")),
  suyo("ultimoDia"),
);

const desde = when(equal(column("fechaAnterior"), NINGUNO), primerDia, column("fechaAnterior"));
const hasta = when(equal(column("fechaSiguiente"), NUNCA), ultimoDia, column("fechaSiguiente"));

/** A straight line between the points on both sides of the corte, read at it. */
const enLinea = plus(
  column("valorAnterior"),
  times(
    minus(column("valorSiguiente"), column("valorAnterior")),
    over(minus(fechaCorte, desde), minus(hasta, desde)),
  ),
);

/** Valor al corte: what the points say for that day, before whole units; "" where they say nothing. */
export const valorAlCorte: Expression = call(
  "IFERROR",
  firstOf(
    [
      [not(hayFila), ""],
      [not(isNumber(fechaCorte)), ""],
      [and(equal(column("fechaAnterior"), NINGUNO), equal(column("fechaSiguiente"), NUNCA)), ""],
      [not(isNumber(suyo("metaFinal"))), ""],
      [less(fechaCorte, suyo("desde")), ""],
      // A level holds until its date; on the day of a point it is what the point says.
      [or(esNivel, equal(column("fechaSiguiente"), fechaCorte)), column("valorSiguiente")],
      [atLeast(fechaCorte, ultimoDia), suyo("metaFinal")],
    ],
    enLinea,
  ),
  "",
);

const haciaAbajo = call("INT", call("ROUND", column("valorAlCorte"), 9));
const haciaArriba = minus(0, call("INT", minus(0, call("ROUND", column("valorAlCorte"), 9))));

/** A product is whole though nobody counted it. */
const enEnteros = or(equal(suyo("enEnteros"), 1), equal(column("modo"), nombreDeTipo.cumple));

/** Lo debido al corte: a number, "" where the row's own formula holds, or the text that says why its points can't be right. */
export const debido: Expression = call(
  "IFERROR",
  firstOf(
    [
      [different(column("motivo"), ""), column("motivo")],
      [not(isNumber(column("valorAlCorte"))), ""],
      [not(enEnteros), column("valorAlCorte")],
      // Whole units toward the base: of what comes down, those that may still be.
      [less(suyo("metaFinal"), suyo("base")), haciaArriba],
    ],
    haciaAbajo,
  ),
  "",
);
