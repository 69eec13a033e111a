import { cuenta } from "../formato";
import { numero } from "../../base/written-numbers";
import { Observation } from "../../checks/observation";
import { Textos, celdas, cita, comoPorcentaje, detalle, dia, filas } from "./texto";

const delCorte = ({ detail }: Observation) => `el corte del ${dia(detail?.fecha)}`;

/** «El cumplimiento es 100 %; con lo de antes, 50 %.» Nothing where there is no figure to compare. */
function conLoDeAntes({ detail }: Observation): string {
  if (detail?.ahora === undefined && detail?.antes === undefined) return "";
  const cifra = (value: string | number | undefined) =>
    value === undefined ? "no tiene cifra" : comoPorcentaje(value);
  const ahora =
    detail.ahora === undefined ? "La fila no tiene cifra" : `El cumplimiento es ${cifra(detail.ahora)}`;
  return ` ${ahora}; con lo de antes, ${cifra(detail.antes)}.`;
}

/** What is said of a matriz beside its earlier cortes, and of what Control Interno writes. */
export const textosDeHistoria = {
  "avance-que-retrocede": {
    title: () => "Un total que bajó",
    sentence: (o) =>
      `El avance ${cita(o.found)} es menor que el del corte anterior, ${cita(o.detail?.avanceAnterior)}, y es un total: no debería bajar.`,
    many: (n) => `En ${filas(n)} el avance es menor que el del corte anterior.`,
    nextStep: () =>
      "Si escribió lo de este periodo, súmele lo anterior. Si algo se deshizo, explíquelo en Recomendaciones.",
  },
  "sin-avance-en-dos-cortes": {
    title: () => "Sin avance en dos cortes",
    sentence: (o) => `El avance ${cita(o.found)} es el mismo desde el corte del ${dia(o.detail?.desde)}.`,
    many: (n) => `${filas(n)} tienen el mismo avance desde hace dos cortes.`,
    nextStep: () => "Confirme el avance y escriba qué se va a hacer para que avance.",
  },
  "salto-de-cumplimiento": {
    title: () => "Un salto de más de 30 puntos",
    sentence: (o) =>
      `El cumplimiento pasó de ${comoPorcentaje(o.detail?.antes)} a ${comoPorcentaje(o.detail?.ahora)} desde ${delCorte(o)}.`,
    many: (n) => `El cumplimiento de ${filas(n)} subió más de 30 puntos desde el último corte.`,
    nextStep: () => "Revise el avance y su evidencia antes de cerrar el corte.",
  },
  "corte-cerrado-cambiado": {
    title: () => "Cambió después de cerrar el corte",
    sentence: (o) =>
      `${delCorte(o).replace("el", "El")} se cerró con ${o.expected === "" ? "la celda en blanco" : cita(o.expected)}, y ahora ${o.found === "" ? "está en blanco" : `dice ${cita(o.found)}`}.`,
    many: (n, o) => `${celdas(n)} no dicen lo mismo que cuando se cerró ${delCorte(o)}.`,
    nextStep: () => "Vuelva a lo que se cerró, o rectifique el corte con su motivo (Cumplimiento, cortes).",
  },
  "historial-cambiado": {
    title: () => "Cambió lo que guarda un corte cerrado",
    sentence: (o) =>
      `El sello del corte n.º ${cita(o.found)} no coincide: ${
        Number(o.detail?.cambiadas) > 0
          ? `${cuenta(Number(o.detail?.cambiadas), "fila de Historial no dice", "filas de Historial no dicen")} lo que se cerró`
          : `cambió su línea en Cortes, o faltan filas (hay ${numero(Number(o.detail?.hay), 0)} de ${numero(Number(o.detail?.de), 0)})`
      }.`,
    many: (n) =>
      `El sello de ${cuenta(n, "corte", "cortes")} no coincide con lo que guardan Cortes e Historial.`,
    nextStep: () =>
      "Compárelo con una copia del libro del día del cierre. En Historial sólo se agregan filas: lo que cambie se rectifica.",
  },
  "meta-cambiada-desde-el-corte": {
    title: () => "Cambió con qué se mide la fila",
    sentence: (o) =>
      `Desde ${delCorte(o)} cambió ${detalle(o, "columnas")}: ${o.expected === "" ? "estaba en blanco" : `decía ${cita(o.expected)}`} y ahora ${o.found === "" ? "está en blanco" : cita(o.found)}.${conLoDeAntes(o)}`,
    many: (n, o) => `Desde ${delCorte(o)} cambió con qué se miden ${filas(n)}.`,
    nextStep: () =>
      "Si un acto modificó el plan, acepte la observación y escriba cuál. Si no, vuelva a lo que decía.",
  },
  "fila-retirada": {
    title: () => "Una fila del corte anterior ya no está",
    sentence: (o) => `${cita(o.found)} estaba en ${delCorte(o)} y ya no está.`,
    many: (n, o) => `${filas(n)} de ${delCorte(o)} ya no están.`,
    nextStep: () =>
      "Si un acto la retiró del plan, acepte la observación y escriba cuál. Si se borró sin querer, está en Historial.",
  },
  "fila-nueva": {
    title: () => "Una fila que no estaba en el corte anterior",
    sentence: (o) => `${cita(o.found)} no estaba en ${delCorte(o)}.`,
    many: (n, o) => `${filas(n)} no estaban en ${delCorte(o)}.`,
    nextStep: () => "Escriba en Inicio la fecha del acto que la agregó al plan: desde ahí se le exige.",
  },
  "verificado-sin-lo-visto": {
    title: () => "% verificado sin lo que se vio",
    sentence: (o) =>
      `Control Interno escribió ${comoPorcentaje(o.detail?.verificado)} y no dice qué evidencia vio.`,
    many: (n) => `En ${filas(n)} hay un % verificado y no se dice qué evidencia se vio.`,
    nextStep: () => "Escriba en «Qué se vio» la evidencia que se miró, en una línea.",
  },
  "diferencia-sin-recomendacion": {
    title: () => "Con diferencia y sin recomendación",
    sentence: () => "Control Interno encontró una diferencia y no se dice qué se va a corregir.",
    many: (n) => `En ${filas(n)} hay una diferencia y no se dice qué se va a corregir.`,
    nextStep: () => "Escriba la recomendación o la acción correctiva.",
  },
} satisfies Textos;
