import { NUMEROS_DE_PUNTO, clavePunto } from "./numeros";

/** What the table Programación is found by, apart from its formulas: whoever only reads needs none of those. */
export const ENCABEZADOS = {
  id: "Id del indicador",
  debido: "Debido al corte",
} as const;

export const encabezadoDePunto = (numero: number) => `Meta ${numero}`;

/** The headings of what is read, by the keys of their columns. */
export const encabezadosLeidos = [
  ["id", ENCABEZADOS.id] as const,
  ["debido", ENCABEZADOS.debido] as const,
  ...NUMEROS_DE_PUNTO.map((numero) => [clavePunto(numero), encabezadoDePunto(numero)] as const),
];
