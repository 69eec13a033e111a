import {
  Expression,
  Operand,
  and,
  atMost,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  less,
  name,
  not,
  or,
  rounded,
} from "../formula/expression";
import { esPorcentaje, hayReportado, hayTexto, porLimpio, sinAvance, tipoLimpio } from "./entradas";
import { metaDelOtroLado } from "./meta-a-la-fecha";
import { fechaCorte } from "./tiempo/fechas";
import { esDeModo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";

/** Why a row can't be computed, whatever its avance says. */
export const REVISAR = {
  sinCorte: "falta la fecha de corte",
  texto: "texto donde va un número o una fecha",
  sinTipo: "falta el tipo",
  otroTipo: "el tipo no está en la lista",
  otroPor: "«Por» no está en la lista",
  sinPor: "falta «Por»",
  porDeMas: "«Por» con un tipo que no es cada periodo",
  plazoAntes: "el plazo es anterior al inicio",
  sinCantidad: "falta la cantidad",
  porcentajeQueSeSuma: "un porcentaje no se suma",
  metaBajoLaBase: "la meta está por debajo de la línea base",
  metaNoPositiva: "la meta no es mayor que cero",
  fueraDeLaVigencia: "el corte está fuera de la vigencia",
  avancesDeOtraVigencia: "el avance es de otra vigencia",
  metaDelOtroLado: "la meta a la fecha no va de la base a la meta final",
} as const;

/** Nothing but a % reportado is known of the row: it stands on it, without tipo nor Cantidad. */
const soloReportado = and(hayReportado, sinAvance);

const seSuma = esDeModo(
  ({ nombre }) => nombre === nombreDeTipo.seVaSumando || nombre === nombreDeTipo.cadaPeriodo,
);
const esTasa = equal(column("modo"), nombreDeTipo.cadaPeriodo);
const hayCuantia = isNumber(column("cuantia"));

/** A rate is counted within its vigencia: what was done in another one says nothing of this. */
const fueraDeLaVigencia = (dia: Expression): Expression =>
  or(less(dia, name("vigencia_inicio")), greater(dia, name("vigencia_fin")));

const CASOS: readonly (readonly [Expression, Operand])[] = [
  [not(isNumber(fechaCorte)), REVISAR.sinCorte],
  [hayTexto("cantidad", "veces", "lineaBase", "inicio", "plazo", "metaALaFecha"), REVISAR.texto],
  [and(equal(tipoLimpio, ""), not(soloReportado)), REVISAR.sinTipo],
  [and(different(tipoLimpio, ""), equal(column("modo"), "")), REVISAR.otroTipo],
  [and(different(porLimpio, ""), not(isNumber(column("mesesDePor")))), REVISAR.otroPor],
  [and(esTasa, equal(porLimpio, "")), REVISAR.sinPor],
  [and(different(column("modo"), ""), not(esTasa), different(porLimpio, "")), REVISAR.porDeMas],
  [
    and(
      isNumber(column("plazo")),
      isNumber(column("inicio")),
      less(call("N", column("plazo")), call("N", column("inicio"))),
    ),
    REVISAR.plazoAntes,
  ],
  [
    and(not(hayCuantia), different(column("modo"), nombreDeTipo.cumple), not(soloReportado)),
    REVISAR.sinCantidad,
  ],
  [and(seSuma, esPorcentaje), REVISAR.porcentajeQueSeSuma],
  [
    and(
      equal(column("modo"), nombreDeTipo.crece),
      hayCuantia,
      less(rounded(column("cuantia")), rounded(column("lineaBase"))),
    ),
    REVISAR.metaBajoLaBase,
  ],
  [and(seSuma, hayCuantia, atMost(rounded(column("cuantia")), 0)), REVISAR.metaNoPositiva],
  [and(esTasa, fueraDeLaVigencia(fechaCorte)), REVISAR.fueraDeLaVigencia],
  [
    and(esTasa, isNumber(name("corte_de_los_avances")), fueraDeLaVigencia(name("corte_de_los_avances"))),
    REVISAR.avancesDeOtraVigencia,
  ],
  // It says itself what is wrong with its points.
  [and(not(isNumber(column("programada"))), different(column("programada"), "")), column("programada")],
  [metaDelOtroLado, REVISAR.metaDelOtroLado],
];

/** Por qué no se puede calcular: the first reason that holds, "" where there is none. */
export const revisar: Expression = call("IFERROR", firstOf(CASOS, ""), REVISAR.texto);
