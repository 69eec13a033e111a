import { Textos, celdas, cita, comoPorcentaje, detalle, dia, filas } from "./texto";

/** What is said of the cells of the sheet Parámetros. */
export const textosDeParametros = {
  "sin-parametros": {
    title: () => "No está la hoja Parámetros",
    sentence: () =>
      "De la hoja Parámetros salen la fecha de corte, las listas y el semáforo: sin ella las fórmulas de la matriz no calculan.",
    many: () => "Sin la hoja Parámetros las fórmulas de las matrices no calculan.",
    nextStep: () =>
      "Inserte otra vez Parámetros en la pestaña Insertar: las fórmulas vuelven a calcular por sí solas. Sus datos hay que escribirlos de nuevo.",
  },
  "sin-corte": {
    title: () => "No hay fecha de corte",
    sentence: () => "Sin fecha de corte no se sabe qué se debía llevar y no hay porcentajes.",
    many: () => "Sin fecha de corte no se sabe qué se debía llevar y no hay porcentajes.",
    nextStep: () => "Escriba la fecha de corte en la hoja Parámetros (dd/mm/aaaa).",
  },
  "sin-inicio": {
    title: () => "No se sabe cuándo empieza el plan",
    sentence: (o) =>
      o.detail?.rows === 1
        ? "Una fila con plazo o con meta por periodo no tiene desde cuándo contar."
        : `${filas(Number(o.detail?.rows))} con plazo o con meta por periodo no tienen desde cuándo contar.`,
    many: () => "Hay filas con plazo o con meta por periodo que no tienen desde cuándo contar.",
    nextStep: () => "Escriba el inicio del plan en la hoja Parámetros, o el inicio en cada fila.",
  },
  "corte-antes-del-inicio": {
    title: () => "El corte es anterior al plan",
    sentence: (o) =>
      `La fecha de corte (${dia(o.found)}) es anterior al inicio del plan (${dia(o.expected)}): nada se debía llevar todavía.`,
    many: () => "La fecha de corte es anterior al inicio del plan.",
    nextStep: () => "Corrija la fecha de corte o el inicio del plan en la hoja Parámetros.",
  },
  "limites-del-semaforo": {
    title: () => "Límites del semáforo que no sirven",
    sentence: (o) =>
      typeof o.found === "number"
        ? `${detalle(o, "label")} ${comoPorcentaje(o.found)} no es más que el límite de la banda anterior, ${comoPorcentaje(o.expected)}.`
        : `El límite ${cita(o.found)} no es un porcentaje: la banda se queda con todo lo que sigue.`,
    many: (n) => `${celdas(n)} con límites del semáforo que no van de menor a mayor.`,
    nextStep: () =>
      "Escriba los límites de menor a mayor, o elija un modelo de semáforo en la pestaña Cumplimiento.",
  },
  "parametro-desconocido": {
    title: () => "Valor que no está en la lista",
    sentence: (o) => `${cita(o.found)} no es un valor de «${detalle(o, "label")}».`,
    many: (n) => `${celdas(n)} de Parámetros con un valor que no está en su lista.`,
    nextStep: (o) => `Elija uno de la lista: ${o.expected}.`,
  },
  "conteo-ilegible": {
    title: () => "Conteo que no es un número",
    sentence: (o) => `De «${detalle(o, "thing")}» dice ${cita(o.found)}, y hace falta un número.`,
    many: (n) => `${celdas(n)} de los conteos no tienen un número mayor que cero.`,
    nextStep: () => "Escriba cuántos hay, en cifras: 8.",
  },
} satisfies Textos;
