import { Examples } from "../../examples/example";

const tasa = { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const cumple = { meta: "Manual de funciones", tipo: "cumple", cantidad: "" };
const aumento = {
  meta: "Aumento del 100 %",
  tipo: "crece desde la línea base",
  cantidad: 400,
  lineaBase: 200,
};

/** Examples of what is said of the avance of a row and of how it is read. */
export const avances = {
  "avance-ilegible": {
    wrong: { matriz: [{ avance: "casi todo" }] },
    says: "El avance «casi todo» no es un número.",
    right: { matriz: [{ avance: 9 }] },
  },
  "parcial-sin-porcentaje": {
    wrong: { matriz: [{ ...cumple, avance: "Parcial" }] },
    says: "El avance es Parcial y falta su porcentaje.",
    right: { matriz: [{ ...cumple, avance: "Parcial", reportado: 0.4 }] },
  },
  "reportado-distinto": {
    wrong: { matriz: [{ avance: 5, reportado: 0.9 }] },
    says: "Se reporta 90\u00a0% y el avance da 50\u00a0%.",
    right: { matriz: [{ avance: 9, reportado: 0.9 }] },
  },
  "sin-tipo": {
    wrong: { matriz: [{ tipo: "", avance: 3 }] },
    says: "Hay meta y avance, pero la fila no tiene tipo.",
    right: { matriz: [{ tipo: "" }] },
  },
  "sin-cantidad": {
    wrong: { matriz: [{ cantidad: "", avance: 3 }] },
    says: "La meta «10 puntos» no se ha puesto en número.",
    right: { matriz: [{ ...cumple, avance: "Sí" }] },
  },
  "sin-linea-base": {
    wrong: { matriz: [{ meta: "Reducir a 5 días", tipo: "se reduce", cantidad: 5 }] },
    says: "Sin línea base, una reducción sólo puede darse por cumplida o no cumplida.",
    right: { matriz: [{ meta: "Reducir a 5 días", tipo: "se reduce", cantidad: 5, lineaBase: 12 }] },
  },
  "linea-base-de-un-maximo": {
    wrong: { matriz: [{ meta: "No superar 15 días", tipo: "se reduce", cantidad: 15, lineaBase: 10 }] },
    says: "La línea base 10 no está por encima de la meta 15: la fila se toma como un máximo, que se cumple o no.",
    right: { matriz: [{ meta: "Reducir a 15 días", tipo: "se reduce", cantidad: 15, lineaBase: 20 }] },
  },
  "no-se-puede-calcular": {
    wrong: { matriz: [{ meta: "25 %", cantidad: 0.25, avance: 0.1 }] },
    says: "La meta es un porcentaje y su tipo la suma: los porcentajes no se suman. Mientras tanto no entra en ningún promedio.",
    right: { matriz: [{ meta: "25 %", tipo: "crece desde la línea base", cantidad: 0.25, avance: 0.1 }] },
  },
  "avance-negativo": {
    wrong: { matriz: [{ avance: -2 }] },
    says: "El avance es -2.",
    right: { matriz: [{ avance: 0 }] },
  },
  "promedio-mensual": {
    wrong: { matriz: [{ ...tasa, avance: 4 }] },
    says: "El avance 4 se parece a la meta de un solo periodo (4 por mes), no al total desde el corte anterior.",
    right: { matriz: [{ ...tasa, avance: 14 }] },
  },
  "aumento-o-valor": {
    wrong: { matriz: [{ ...aumento, avance: 60 }] },
    says: "La meta es un aumento desde 200 y el avance dice 60, que es menos.",
    right: { matriz: [{ ...aumento, avance: 260 }] },
  },
  "meta-a-la-fecha-laxa": {
    wrong: { matriz: [{ metaALaFecha: 4, avance: 4 }] },
    says: "La meta a la fecha 4 se escribió a mano y pide menos de lo que se debía.",
    right: { matriz: [{ avance: 4 }] },
  },
  "nada-en-la-vigencia": {
    wrong: {
      matriz: [{ meta: "2 al año", tipo: "cada periodo", cantidad: 2, por: "año", avance: "" }],
    },
    says: "Según sus fechas, en la vigencia no cabe ni una unidad de la meta: nada será exigible.",
    right: { matriz: [{ meta: "4 al mes", tipo: "cada periodo", cantidad: 4, por: "mes", avance: 15 }] },
  },
  sobrecumplimiento: {
    wrong: { matriz: [{ avance: 13 }] },
    says: "El avance 13 pasa de 125 % de la meta.",
    right: {
      matriz: [{ avance: 13, recomendaciones: "Se instalaron 3 puntos más con recursos del departamento" }],
    },
  },
  "rojo-sin-recomendacion": {
    wrong: { matriz: [{ avance: 1 }] },
    says: "El cumplimiento está en rojo y no se dice qué se va a corregir.",
    right: { matriz: [{ avance: 1, recomendaciones: "Contratar el servicio antes de marzo" }] },
  },
  "cumplido-sin-evidencia": {
    wrong: { matriz: [{ avance: 10 }] },
    says: "El cumplimiento es de 100 % o más y no hay evidencia.",
    right: { matriz: [{ avance: 10, evidencia: "Acta de entrega 12 de 2008" }] },
  },
} satisfies Examples;
