import { cuenta } from "../formato";
import { Textos, cita, detalle, filas } from "./texto";

/** What is said of the weights of rows and of acciones. */
export const textosDePesos = {
  "pesos-no-suman": {
    title: () => "Los pesos no suman 100",
    sentence: (o) => `Los pesos de la acción ${cita(detalle(o, "accion"))} suman ${cita(o.found)}.`,
    many: (n) => `En ${cuenta(n, "acción", "acciones")} los pesos no suman 100.`,
    nextStep: () => "Ajuste los pesos hasta que sumen 100, o bórrelos todos para que las filas pesen igual.",
  },
  "peso-en-blanco": {
    title: () => "Peso en blanco",
    sentence: (o) =>
      `Otras filas de la acción ${cita(detalle(o, "accion"))} tienen peso; esta cuenta como 0.`,
    many: (n) => `${filas(n)} no tienen peso en acciones donde otras sí; cuentan como 0.`,
    nextStep: () => "Escriba el peso de la fila.",
  },
  "pesos-de-acciones": {
    title: () => "Los pesos de las acciones no suman 100",
    sentence: (o) => `En el resumen, los pesos de las acciones suman ${cita(o.found)}.`,
    many: () => "En el resumen, los pesos de las acciones no suman 100.",
    nextStep: () =>
      "Ajuste los pesos hasta que sumen 100, o bórrelos todos para que las acciones pesen igual.",
  },
} satisfies Textos;
