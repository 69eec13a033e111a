import { serialDate } from "../../../base/date";
import { ClaveDeTipo } from "../tipos";
import { Case, junio2009, plazo24Meses } from "./calcular";

const corte2008 = serialDate(2008, 12, 31);

/** Rows of each tipo whose figures were worked by hand: a tipo without one does not compile. */
export const workedRows: Readonly<Record<ClaveDeTipo, readonly [Case, ...Case[]]>> = {
  seVaSumando: [
    {
      name: "10 puntos en 24 meses, avance 2",
      values: { meta: "10 puntos", tipo: "se va sumando", cantidad: 10, plazo: plazo24Meses, avance: 2 },
      meta: 1,
      cumplimiento: 200,
      plan: 20,
      estado: "calculado",
    },
  ],
  cadaPeriodo: [
    {
      name: "4 veces al mes, 14 hechas",
      values: { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes", avance: 14 },
      meta: 15,
      cumplimiento: 93.3,
      estado: "calculado",
    },
    {
      name: "2 al año desde septiembre",
      values: { meta: "2 al año", tipo: "cada periodo", cantidad: 2, por: "año", avance: 1 },
      meta: 0,
      cumplimiento: null,
      plan: null,
      estado: "no exigible",
    },
  ],
  seMantiene: [
    {
      name: "95 % de disponibilidad, 90 %",
      values: { meta: "95 %", tipo: "se mantiene", cantidad: 0.95, plazo: plazo24Meses, avance: 0.9 },
      meta: 0.95,
      cumplimiento: 94.7,
      estado: "calculado",
    },
  ],
  crece: [
    {
      name: "100 % en 5 años, 12 % a los diez meses",
      values: {
        meta: "100%",
        tipo: "crece desde la línea base",
        cantidad: 1,
        plazo: serialDate(2013, 9, 3),
        avance: 0.12,
      },
      parametros: junio2009,
      meta: 0.16,
      cumplimiento: 73,
      plan: 12,
      estado: "calculado",
    },
  ],
  seReduce: [
    {
      name: "De 245 a 225, y subió a 255",
      values: {
        meta: "Reducir de 245 a 225",
        tipo: "se reduce",
        cantidad: 225,
        lineaBase: 245,
        plazo: corte2008,
        avance: 255,
      },
      meta: 225,
      cumplimiento: -50,
      plan: -50,
      estado: "calculado",
    },
    {
      name: "De 245 a 225, y bajó a 202",
      values: {
        meta: "Reducir de 245 a 225",
        tipo: "se reduce",
        cantidad: 225,
        lineaBase: 245,
        plazo: corte2008,
        avance: 202,
      },
      meta: 225,
      cumplimiento: 215,
      plan: 215,
      estado: "calculado",
    },
  ],
  cumple: [
    {
      name: "Documento de empalme 2012, en blanco",
      values: { meta: "1", tipo: "cumple", plazo: serialDate(2012, 12, 31) },
      meta: 0,
      cumplimiento: null,
      plan: null,
      estado: "no exigible",
    },
    {
      name: "Calendario de eventos…, Sí",
      values: {
        meta: "Calendario de eventos con información del mes siguiente.",
        tipo: "cumple",
        plazo: corte2008,
        avance: "Sí",
      },
      meta: 1,
      cumplimiento: 100,
      plan: 100,
      estado: "calculado",
    },
  ],
};
