import { CellValue, isBlank } from "../../base/cell";
import { Observation } from "../../checks/observation";
import { numero, porcentaje } from "../../base/written-numbers";
import { Textos, celdas, cita, columna, comoPorcentaje, detalle, dia, filas } from "./texto";

/** The percentage that a person who typed 80 for 80 % probably meant. */
const enEscala = (value: CellValue | undefined) =>
  typeof value === "number" ? porcentaje(value / 100) : "80 %";

function rango({ expected }: Observation): string {
  const [from, to] = String(expected).split("–").map(Number);
  return to !== undefined && to > 1e6
    ? `de ${numero(from ?? 0)} en adelante`
    : `entre ${numero(from ?? 0)} y ${numero(to ?? 0)}`;
}

function valorOFecha({ expected, found }: Observation): string {
  return expected === "fecha" ? `la fecha ${dia(found)}` : cita(found);
}

/** What is said of what stands in a cell. */
export const textosDeCeldas = {
  "valor-de-error": {
    title: (o) => `Error de Excel en ${columna(o)}`,
    sentence: (o) => `La celda muestra ${String(o.found)}.`,
    many: (n) => `${celdas(n)} muestran un error de Excel.`,
    nextStep: (o) =>
      o.found === "#REF!"
        ? "Se borró una celda que la fórmula usaba. Escriba de nuevo el valor o copie la fórmula de otra fila."
        : "Escriba de nuevo el valor, o copie la fórmula de otra fila de la misma columna.",
  },
  "texto-como-formula": {
    title: (o) => `Un texto se volvió fórmula en ${columna(o)}`,
    sentence: (o) =>
      `El texto empieza por «-», «=», «+» o «@» y Excel lo tomó como fórmula: ${cita(detalle(o, "formula"))}.`,
    many: (n) =>
      `${celdas(n)} tienen un texto que empieza por «-», «=», «+» o «@» y Excel lo tomó como fórmula.`,
    nextStep: () => "Escriba el texto otra vez con un apóstrofo delante: '- Definir un responsable.",
  },
  obligatorio: {
    title: (o) => `${columna(o)} en blanco`,
    sentence: (o) => `Falta lo que va en ${columna(o)}.`,
    many: (n, o) => `A ${filas(n)} les falta lo que va en ${columna(o)}.`,
    nextStep: (o) => `Escriba lo que va en ${columna(o)}; si la fila sobra, bórrela.`,
  },
  marcador: {
    title: (o) => `${columna(o)} sin dato`,
    sentence: (o) => `${cita(o.found)} ocupa el lugar del dato y no dice nada.`,
    many: (n, o) => `En ${filas(n)} la columna ${columna(o)} tiene un signo de relleno y no un dato.`,
    nextStep: (o) => `Escriba el dato de ${columna(o)}.`,
  },
  "porcentaje-como-texto": {
    title: (o) => `Porcentaje escrito como texto en ${columna(o)}`,
    sentence: (o) => `${cita(o.found)} es un texto y no se puede calcular con él.`,
    many: (n) => `${celdas(n)} tienen un porcentaje escrito como texto, con el que no se puede calcular.`,
    nextStep: () => "Escriba el porcentaje otra vez en la celda: 80%, sin apóstrofo ni espacios.",
  },
  "numero-como-texto": {
    title: (o) => `${columna(o)} no es un número`,
    sentence: (o) => `${cita(o.found)} es un texto; aquí va un número.`,
    many: (n) => `${celdas(n)} tienen un texto donde va un número.`,
    nextStep: (o) =>
      /porcentaje|%/i.test(columna(o))
        ? "Escriba el porcentaje en la celda: 80%. Lo demás va en Recomendaciones."
        : "Escriba sólo el número, sin la unidad.",
  },
  "fecha-como-texto": {
    title: (o) => `${columna(o)} no es una fecha`,
    sentence: (o) => `${cita(o.found)} es un texto que Excel no entiende como fecha.`,
    many: (n) => `${celdas(n)} tienen un texto que Excel no entiende como fecha.`,
    nextStep: () => "Escriba la fecha como dd/mm/aaaa: 31/12/2008.",
  },
  "opcion-desconocida": {
    title: (o) => `${columna(o)} no está en la lista`,
    sentence: (o) => `${cita(o.found)} no es una de las opciones.`,
    many: (n) => `${celdas(n)} tienen un valor que no está en la lista.`,
    nextStep: (o) => `Escoja una de la lista: ${String(o.expected)}.`,
  },
  "fuera-de-rango": {
    title: (o) => `${columna(o)} fuera de lo posible`,
    sentence: (o) =>
      o.expected === "fecha"
        ? `No es creíble ${valorOFecha(o)}.`
        : `${valorOFecha(o)} no puede ser: va ${rango(o)}.`,
    many: (n) => `${celdas(n)} tienen un valor que no puede ser.`,
    nextStep: (o) =>
      o.expected === "fecha"
        ? "Revise el año y escriba la fecha como dd/mm/aaaa."
        : `Escriba un valor ${rango(o)}.`,
  },
  "plazo-antes-del-inicio": {
    title: () => "El plazo es anterior al inicio",
    sentence: (o) => `El plazo ${dia(o.found)} es anterior al inicio de la fila o del plan.`,
    many: (n) => `En ${filas(n)} el plazo es anterior al inicio.`,
    nextStep: () => "Corrija el plazo o el inicio.",
  },
  "plazo-vencido": {
    title: () => "Plazo vencido",
    sentence: (o) =>
      isBlank(detalle(o, "avance")) && isBlank(detalle(o, "reportado"))
        ? `El plazo era el ${dia(o.found)} y no hay avance reportado.`
        : `El plazo era el ${dia(o.found)} y la meta no se ha cumplido.`,
    many: (n) => `En ${filas(n)} llegó el plazo y no consta que se cumpliera la meta.`,
    nextStep: () =>
      "Reporte el avance y diga en Recomendaciones qué se va a hacer. Si un acto amplió el plazo, corríjalo.",
  },
  "porcentaje-negativo": {
    title: () => "Porcentaje negativo",
    sentence: (o) => `${comoPorcentaje(o.found)} es menor que 0 %.`,
    many: (n) => `${celdas(n)} tienen un porcentaje menor que 0 %.`,
    nextStep: () => "Escriba un porcentaje entre 0 % y 150 %.",
  },
  escala: {
    title: (o) => `¿Falta el signo % en ${columna(o)}?`,
    sentence: (o) => `${cita(o.found)} es ${comoPorcentaje(o.found)}.`,
    many: (n) => `${celdas(n)} tienen un valor que, como porcentaje, pasa de 150 %.`,
    nextStep: (o) =>
      `Si quiso decir ${enEscala(o.found)}, escríbalo con el signo.${
        o.place.heading === "Cantidad" ? "" : " Si es correcto, confírmelo: hasta entonces la fila no cuenta."
      }`,
  },
} satisfies Textos;
