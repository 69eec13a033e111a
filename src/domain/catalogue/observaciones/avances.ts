import { Observation } from "../../checks/observation";
import { numero } from "../../base/written-numbers";
import { SIN_CALCULO } from "../../checks/rules/avances/not-computable";
import { REVISAR } from "../../plan/cumplimiento/revisar";
import { avanceIlegible, pareceNumero } from "./avance-ilegible";
import { Textos, cita, comoPorcentaje, detalle, filas } from "./texto";

function detalleNumero({ detail }: Observation, key: string): string {
  const value = detail?.[key];
  return typeof value === "number" ? numero(value) : String(value ?? "");
}

interface SinCalculo {
  readonly dice: string;
  readonly paso: string;
}

const porMotivo: Readonly<Record<keyof typeof SIN_CALCULO, SinCalculo>> = {
  [REVISAR.sinPor]: {
    dice: "El tipo es «cada periodo» y falta cada cuánto.",
    paso: "Escoja el periodo en «Por»: mes, trimestre, año…",
  },
  [REVISAR.porDeMas]: {
    dice: "Hay un «Por», y sólo va con el tipo «cada periodo».",
    paso: "Borre «Por» si la meta es un total, o cambie el tipo si se repite.",
  },
  [REVISAR.porcentajeQueSeSuma]: {
    dice: "La meta es un porcentaje y su tipo la suma: los porcentajes no se suman.",
    paso: "Escoja «crece desde la línea base», o «se mantiene» si es de lo que se atiende.",
  },
  [REVISAR.metaBajoLaBase]: {
    dice: "El tipo dice que crece y la meta está por debajo de la línea base.",
    paso: "Si debe bajar, el tipo es «se reduce»; si no, corrija la línea base o la Cantidad.",
  },
  [REVISAR.metaNoPositiva]: {
    dice: "La Cantidad por Veces no es mayor que cero.",
    paso: "Escriba cuánto se debe hacer. «Cero accidentes» va con el tipo «se mantiene».",
  },
  [REVISAR.fueraDeLaVigencia]: {
    dice: "La fecha de corte no está en la vigencia, y lo que se repite cada periodo se cuenta dentro de ella.",
    paso: "Corrija en Parámetros el inicio de la vigencia o la fecha de corte.",
  },
  [REVISAR.metaDelOtroLado]: {
    dice: "La meta a la fecha no está entre la línea base (o 0) y la meta final.",
    paso: "Borre lo escrito en «Meta a la fecha» para que vuelva la fórmula.",
  },
};

const sinCalculo = (o: Observation): SinCalculo =>
  porMotivo[detalle(o, "revisar") as keyof typeof SIN_CALCULO];

/** What is said of the avance of a row and of how it is read. */
export const textosDeAvances = {
  "avance-ilegible": {
    title: () => "El avance no se puede leer",
    sentence: (o) =>
      o.detail?.tipo === "cumple"
        ? `El tipo es «cumple» y el avance dice ${cita(o.found)}.`
        : avanceIlegible(o.found),
    many: (n) => `En ${filas(n)} el avance no es lo que su tipo pide.`,
    nextStep: (o) => {
      if (o.detail?.tipo === "cumple") return "Escriba Sí, Parcial o No.";
      return pareceNumero(o.found)
        ? "Escriba el número otra vez en la celda, sin apóstrofo ni espacios."
        : "Escriba sólo el número. Si tiene un porcentaje y no un avance, va en «% reportado».";
    },
  },
  "parcial-sin-porcentaje": {
    title: () => "Parcial, sin decir cuánto",
    sentence: () => "El avance es Parcial y falta su porcentaje.",
    many: (n) => `En ${filas(n)} el avance es Parcial y falta su porcentaje.`,
    nextStep: () => "Escriba cuánto se cumplió en «% reportado».",
  },
  "reportado-distinto": {
    title: () => "El % reportado no es el calculado",
    sentence: (o) =>
      `Se reporta ${comoPorcentaje(o.found)} y el avance da ${comoPorcentaje(o.detail?.calculo)}.`,
    many: (n) => `En ${filas(n)} el % reportado no es el que da el avance.`,
    nextStep: () =>
      "Corrija el avance, o borre el que no corresponda. Mientras tanto la fila está por revisar.",
  },
  "sin-tipo": {
    title: () => "Falta decir cómo se lee el avance",
    sentence: () => "Hay meta y avance, pero la fila no tiene tipo.",
    many: (n) => `${filas(n)} tienen meta y avance, pero no tipo.`,
    nextStep: () => "Escoja el tipo en la lista de la celda.",
  },
  "sin-cantidad": {
    title: () => "Falta la meta en número",
    sentence: (o) => `La meta ${cita(o.detail?.meta)} no se ha puesto en número.`,
    many: (n) => `En ${filas(n)} la meta no se ha puesto en número.`,
    nextStep: () =>
      "Escriba la cantidad: 10 para «10 puntos». Si la meta no tiene número, use el tipo «cumple».",
  },
  "sin-linea-base": {
    title: () => "Falta la línea base",
    sentence: () => "Sin línea base, una reducción sólo puede darse por cumplida o no cumplida.",
    many: (n) => `En ${filas(n)} falta la línea base de una reducción.`,
    nextStep: () => "Escriba el valor del indicador antes del plan.",
  },
  "linea-base-de-un-maximo": {
    title: () => "Una reducción sin de dónde bajar",
    sentence: (o) =>
      `La línea base ${cita(o.found)} no está por encima de la meta ${detalleNumero(o, "metaFinal")}: la fila se toma como un máximo, que se cumple o no.`,
    many: (n) => `En ${filas(n)} la línea base de una reducción no está por encima de su meta.`,
    nextStep: () =>
      "Si la meta es no pasar de ese valor, borre la línea base. Si es bajar, corrija la línea base o la Cantidad.",
  },
  "no-se-puede-calcular": {
    title: () => "La fila se contradice",
    sentence: (o) => `${sinCalculo(o).dice} Mientras tanto no entra en ningún promedio.`,
    many: (n, o) => `${sinCalculo(o).dice} Así están ${filas(n)}, que no entran en ningún promedio.`,
    nextStep: (o) => sinCalculo(o).paso,
  },
  "avance-negativo": {
    title: () => "Avance negativo",
    sentence: (o) => `El avance es ${cita(o.found)}.`,
    many: (n) => `En ${filas(n)} el avance es menor que 0.`,
    nextStep: () => "Confirme el signo del avance.",
  },
  "promedio-mensual": {
    title: () => "¿El avance es un promedio?",
    sentence: (o) =>
      `El avance ${cita(o.found)} se parece a la meta de un solo periodo (${detalleNumero(o, "cantidad")} por ${detalle(o, "por")}), no al total desde el corte anterior.`,
    many: (n) => `En ${filas(n)} el avance se parece al promedio y no al total del periodo.`,
    nextStep: () => "Si es el promedio, escriba el total de lo hecho desde el corte anterior.",
  },
  "aumento-o-valor": {
    title: () => "¿El avance es el valor o el aumento?",
    sentence: (o) =>
      `La meta es un aumento desde ${detalleNumero(o, "lineaBase")} y el avance dice ${cita(o.found)}, que es menos.`,
    many: (n) => `En ${filas(n)} la meta es un aumento y el avance es menor que la línea base.`,
    nextStep: (o) =>
      `Si ${cita(o.found)} es lo que aumentó, escriba el valor al que se llegó: ${detalleNumero(o, "value")}.`,
  },
  sobrecumplimiento: {
    title: () => "Más de 125 % de la meta",
    sentence: (o) => `El avance ${cita(o.found)} pasa de 125 % de la meta.`,
    many: (n) => `${filas(n)} pasan de 125 % de su meta.`,
    nextStep: () => "Revise el avance. Si es correcto, explíquelo en Recomendaciones.",
  },
  "meta-a-la-fecha-laxa": {
    title: () => "Meta a la fecha más fácil que la calculada",
    sentence: (o) =>
      o.severity === "error"
        ? `El plazo pasó, y la meta a la fecha ${cita(o.found)} que se escribió a mano pide menos que la meta final.`
        : `La meta a la fecha ${cita(o.found)} se escribió a mano y pide menos de lo que se debía.`,
    many: (n, o) =>
      o.severity === "error"
        ? `El plazo pasó en ${filas(n)} y su meta a la fecha pide menos que la meta final.`
        : `${filas(n)} tienen una meta a la fecha que pide menos de lo que se debía.`,
    nextStep: () => "Borre lo escrito para que vuelva la fórmula, o explíquelo en Recomendaciones.",
  },
  "nada-en-la-vigencia": {
    title: () => "Nada se debe en toda la vigencia",
    sentence: () => "Según sus fechas, en la vigencia no cabe ni una unidad de la meta: nada será exigible.",
    many: (n) => `${filas(n)} no deben nada en toda la vigencia.`,
    nextStep: () => "Revise Cantidad, Por, Inicio y Plazo.",
  },
  "rojo-sin-recomendacion": {
    title: () => "En rojo y sin recomendación",
    sentence: () => "El cumplimiento está en rojo y no se dice qué se va a corregir.",
    many: (n) => `${filas(n)} están en rojo y no dicen qué se va a corregir.`,
    nextStep: () => "Escriba la recomendación o la acción correctiva.",
  },
  "cumplido-sin-evidencia": {
    title: () => "Cumplido y sin evidencia",
    sentence: () => "El cumplimiento es de 100 % o más y no hay evidencia.",
    many: (n) => `${filas(n)} llegan a 100 % o más y no tienen evidencia.`,
    nextStep: () => "Escriba el enlace o el nombre del documento que lo prueba.",
  },
} satisfies Textos;
