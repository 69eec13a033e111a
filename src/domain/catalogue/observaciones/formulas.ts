import { cuenta } from "../formato";
import { Textos, celdas, cita, columna, comoPorcentaje, detalle, filas } from "./texto";

/** What is said of the computed cells. */
export const textosDeFormulas = {
  "formula-sobrescrita": {
    title: (o) => `Se escribió encima de la fórmula de ${columna(o)}`,
    sentence: (o) =>
      `En lugar de la fórmula está ${o.place.heading?.startsWith("Porcentaje") ? comoPorcentaje(o.found) : cita(o.found)}.`,
    many: (n) => `En ${filas(n)} hay un valor en lugar de la fórmula.`,
    nextStep: (o) =>
      o.place.heading?.startsWith("Porcentaje")
        ? "Pase ese porcentaje a «% reportado» y copie la fórmula de otra fila."
        : "Copie la fórmula de otra fila de la misma columna.",
  },
  "formula-ausente": {
    title: () => "La fila no tiene sus fórmulas",
    sentence: (o) =>
      `A la fila le faltan las fórmulas de ${cuenta(Number(o.detail?.columns ?? 1), "columna", "columnas")} y la hoja no la calcula.`,
    many: (n) => `${filas(n)} no tienen sus fórmulas y la hoja no las calcula.`,
    nextStep: () => "Copie las columnas calculadas de una fila que las tenga.",
  },
  "formula-rota": {
    title: (o) => `La fórmula de ${columna(o)} perdió una celda`,
    sentence: (o) => `Se borró algo que la fórmula usaba, y donde estaba dice #REF!: ${cita(o.found)}.`,
    many: (n) => `En ${celdas(n)} se borró algo que la fórmula usaba, y donde estaba dice #REF!.`,
    nextStep: () => "Copie la fórmula de otra fila de la misma columna.",
  },
  "formula-de-otra-fila": {
    title: (o) => `La fórmula de ${columna(o)} mira otra fila`,
    sentence: (o) => `La fórmula calcula con las celdas de la fila ${detalle(o, "row")} y no con las suyas.`,
    many: (n) => `En ${celdas(n)} la fórmula calcula con las celdas de otra fila.`,
    nextStep: () => "Copie la fórmula de otra fila de la misma columna.",
  },
  "formula-distinta": {
    title: (o) => `La fórmula de ${columna(o)} es otra`,
    sentence: (o) =>
      o.place.row === undefined
        ? "La fórmula de toda la columna no es la que se insertó."
        : `La fórmula no es la de la columna: ${cita(o.found)}.`,
    many: (n) => `En ${celdas(n)} la fórmula no es la de la columna.`,
    nextStep: () => "Copie la fórmula de otra fila de la misma columna.",
  },
} satisfies Textos;
