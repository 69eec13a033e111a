import { cuenta } from "../formato";
import { Textos, cita, detalle, filas } from "./texto";

/** What is said where the list of acciones, the marco and the matriz differ. */
export const textosDelMarco = {
  "meta-borrada": {
    title: () => "La meta del plan se borró",
    sentence: (o) =>
      `La meta de la fila no dice nada, y el marco operativo (hoja «${detalle(o, "sheet")}», fila ${detalle(o, "row")}) dice ${cita(o.expected)}.`,
    many: (n) => `En ${filas(n)} la meta no dice nada y el marco operativo sí.`,
    nextStep: () => "Escriba la meta como la adoptó el plan. Mientras tanto la fila está por revisar.",
  },
  "meta-distinta": {
    title: () => "La meta no es la del plan",
    sentence: (o) =>
      `Aquí dice ${cita(o.found)} y el marco operativo (hoja «${detalle(o, "sheet")}», fila ${detalle(o, "row")}) dice ${cita(o.expected)}.`,
    many: (n) => `En ${filas(n)} la meta no es la que dice el marco operativo.`,
    nextStep: () =>
      "Escriba la meta como la adoptó el plan. Si el plan se modificó, corrija el marco operativo.",
  },
  "accion-del-marco-de-accion-sin-fila": {
    title: () => "Acción del marco de acción sin fila",
    sentence: (o) =>
      `La acción ${cita(o.found)} está en la lista del marco de acción y ninguna fila habla de ella.`,
    many: (n) => `Ninguna fila habla de ${cuenta(n, "acción", "acciones")} de la lista del marco de acción.`,
    nextStep: () =>
      "Agregue sus filas al marco operativo y a la matriz, o corrija la lista si la acción se llama de otra manera.",
  },
  "accion-sin-fila": {
    title: () => "Acción del plan sin seguimiento",
    sentence: (o) => `La acción ${cita(o.found)} está en el marco operativo y no en la matriz.`,
    many: (n) => `${cuenta(n, "acción", "acciones")} del marco operativo no están en la matriz.`,
    nextStep: () => "Agregue a la matriz una fila por cada indicador de la acción.",
  },
  "indicador-sin-fila": {
    title: () => "Indicador del plan sin seguimiento",
    sentence: (o) => `El indicador ${cita(o.found)} está en el marco operativo y no en la matriz.`,
    many: (n) => `${cuenta(n, "indicador", "indicadores")} del marco operativo no están en la matriz.`,
    nextStep: () => "Agregue su fila a la matriz, o corrija el texto si cambió.",
  },
  "fila-sin-marco": {
    title: () => "Fila que no está en el plan",
    sentence: (o) => `El indicador ${cita(o.found)} no está en esa acción del marco operativo.`,
    many: (n) => `${filas(n)} de la matriz no están en el marco operativo.`,
    nextStep: () => "Escriba la acción y el indicador como están en el plan, o retire la fila.",
  },
} satisfies Textos;
