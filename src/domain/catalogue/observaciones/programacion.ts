import { Observation } from "../../checks/observation";
import { cuenta } from "../formato";
import { numero, porcentaje } from "../../base/written-numbers";
import { Textos, celdas, cita, dia, filas } from "./texto";

const cifra = (value: Observation["found"], { detail }: Observation) =>
  typeof value !== "number" ? cita(value) : detail?.percent ? porcentaje(value) : numero(value);

/** What is said of the sheet Programación. */
export const textosDeProgramacion = {
  "programacion-como-texto": {
    title: () => "Un texto en la Programación",
    sentence: (o) =>
      `${cita(o.found)} es un texto, y aquí va ${o.detail?.type === "date" ? "una fecha" : "un número"}.`,
    many: (n) => `${celdas(n)} de la Programación tienen un texto donde va un número o una fecha.`,
    nextStep: (o) =>
      o.detail?.type === "date"
        ? "Escriba la fecha como dd/mm/aaaa."
        : "Escriba sólo el número, o borre la celda si no dice nada.",
  },
  "programacion-sin-fecha": {
    title: () => "Puntos sin fecha",
    sentence: (o) =>
      `Debajo hay ${cuenta(Number(o.detail?.count), "punto", "puntos")}, y no se sabe a qué fecha.`,
    many: (n) => `${cuenta(n, "columna", "columnas")} de la Programación con puntos y sin fecha.`,
    nextStep: () => "Escriba la fecha arriba de la columna (dd/mm/aaaa), o borre los puntos.",
  },
  "programacion-fecha-repetida": {
    title: () => "Fecha repetida en la Programación",
    sentence: (o) => `El ${dia(o.found)} está dos veces.`,
    many: (n) => `${cuenta(n, "fecha", "fechas")} de la Programación están dos veces.`,
    nextStep: () => "Deje una sola columna por fecha: pase a ella los puntos de la otra.",
  },
  "programacion-despues-del-plazo": {
    title: () => "Punto posterior al plazo",
    sentence: (o) =>
      `El ${dia(o.found)} es posterior al plazo de la fila (${dia(o.expected)}): para entonces se debe toda la meta.`,
    many: (n) => `${celdas(n)} de la Programación con puntos posteriores al plazo de su fila.`,
    nextStep: () => "Borre el punto, o corrija el plazo en la matriz.",
  },
  "programacion-laxa": {
    title: () => "La Programación pide menos",
    sentence: (o) =>
      `Según la Programación se debían ${cifra(o.found, o)}; según el plazo y la meta de la fila, ${cifra(o.expected, o)}.`,
    many: (n) => `${filas(n)} en que la Programación pide menos que el plazo y la meta.`,
    nextStep: () =>
      "Si el plan lo dice así, déjelo: el resumen cuenta estas filas. Si no, corrija los puntos.",
  },
  "programacion-del-otro-lado": {
    title: () => "La Programación va hacia el otro lado",
    sentence: (o) =>
      `Lo programado, ${cifra(o.found, o)}, se aleja de la meta final, ${cifra(o.expected, o)}.`,
    many: (n) => `${filas(n)} con una Programación que se aleja de la meta final.`,
    nextStep: () => "Corrija los puntos, o la línea base de la fila en la matriz.",
  },
  "programacion-sin-fila": {
    title: () => "Puntos de ninguna fila",
    sentence: (o) => `Ninguna fila de la matriz tiene el Id ${cita(o.found)}: estos puntos no cuentan.`,
    many: (n) => `${filas(n)} de la Programación no son de ninguna fila de la matriz: no cuentan.`,
    nextStep: () => "Si la fila de la matriz se borró, borre también esta.",
  },
} satisfies Textos;
