import { Observation } from "../../checks/observation";
import { cuenta } from "../formato";
import { Textos, cita, columna, detalle, filas } from "./texto";

/** How a row came apart. */
const partida = {
  rest: (text: string) => `La fila parece el final de la de arriba, cortada por un salto de página: ${text}.`,
  shifted: (text: string) => `El indicador ${text} quedó una fila más abajo que su meta.`,
  loose: (text: string) => `La fila sólo tiene ${text}, que parece de la fila de arriba.`,
};

/**
 * What to do with a row that is none. In cells that are no table of Excel it may be a text that an act adopted: that one
 * stays as it is, and a clean copy is offered.
 */
const sinTocarlaOBien = ({ detail }: Observation, borrar: string) =>
  detail?.suelta === undefined
    ? borrar
    : `Organice la tabla en una hoja nueva, o ${borrar.charAt(0).toLowerCase()}${borrar.slice(1)}`;

/** What is said of the whole table and of its rows. */
export const textosDeTabla = {
  "encabezado-ausente": {
    title: (o) => `Falta la columna ${columna(o)}`,
    sentence: (o) => `La tabla no tiene la columna «${columna(o)}» o su encabezado dice otra cosa.`,
    many: (n, o) => `A ${cuenta(n, "tabla", "tablas")} de la hoja les falta la columna «${columna(o)}».`,
    nextStep: (o) => `Agregue la columna, o escriba «${columna(o)}» en el encabezado que le corresponde.`,
  },
  "encabezado-distinto": {
    title: (o) => `La columna ${columna(o)} tiene otro nombre`,
    sentence: (o) => `Donde va la columna «${columna(o)}» el encabezado dice ${cita(o.found)}, y no se lee.`,
    many: (n, o) =>
      `En ${cuenta(n, "tabla", "tablas")} de la hoja el encabezado de «${columna(o)}» dice otra cosa, y no se lee.`,
    nextStep: (o) => `Si es esa columna, escriba «${columna(o)}» en el encabezado.`,
  },
  "encabezado-entre-filas": {
    title: () => "Los encabezados están repetidos entre las filas",
    sentence: () => "La fila repite los encabezados de la tabla, como al comienzo de cada página.",
    many: (n) => `${filas(n)} repiten los encabezados de la tabla, como al comienzo de cada página.`,
    nextStep: (o) =>
      `${sinTocarlaOBien(o, "Borre la fila.")} Los encabezados se repiten al imprimir sin escribirlos otra vez.`,
  },
  "pie-de-pagina": {
    title: () => "Restos de página dentro de la tabla",
    sentence: (o) =>
      o.detail?.kind === "dashes"
        ? "La fila sólo tiene rayas: no es una fila del plan."
        : `La fila es un pie o un membrete de página y no una fila del plan: ${cita(o.found)}.`,
    many: (n) => `${filas(n)} son pies de página, membretes o rayas, y no filas del plan.`,
    nextStep: (o) => sinTocarlaOBien(o, "Borre la fila."),
  },
  "fila-partida": {
    title: () => "Fila partida en dos",
    sentence: (o) => partida[o.detail?.kind as keyof typeof partida](cita(o.found)),
    many: (n) => `${filas(n)} parecen parte de la de arriba.`,
    nextStep: (o) =>
      sinTocarlaOBien(o, "Pase a la fila de arriba lo que es de ella y, si esta queda en blanco, bórrela."),
  },
  "encabezado-repetido": {
    title: (o) => `La columna ${columna(o)} está repetida`,
    sentence: (o) =>
      `El encabezado ${cita(o.found)} también nombra la columna ${columna(o)}. Sólo se lee la columna ${detalle(o, "used")}.`,
    many: (n, o) =>
      `Otros ${cuenta(n, "encabezado nombra", "encabezados nombran")} también la columna ${columna(o)}. Sólo se lee la primera.`,
    nextStep: () => "Cambie el nombre del encabezado que sobra.",
  },
  "filas-bajo-la-tabla": {
    title: () => "Filas por fuera de la tabla",
    sentence: (o) =>
      o.detail?.rows === 1
        ? "Esta fila no hace parte de la tabla: sus fórmulas y sus promedios no la cuentan."
        : `Desde aquí hay ${filas(Number(o.detail?.rows))} que no hacen parte de la tabla: sus fórmulas y sus promedios no las cuentan.`,
    many: (n) => `Debajo de ${cuenta(n, "tabla", "tablas")} hay filas que no hacen parte de ella.`,
    nextStep: () => "Arrastre hacia abajo la esquina inferior derecha de la tabla hasta cubrirlas.",
  },
  "codigo-repetido": {
    title: () => "Código repetido",
    sentence: (o) => `El código ${cita(o.found)} ya está en la fila ${detalle(o, "first")}.`,
    many: (n) => `${filas(n)} tienen un código que ya está en otra.`,
    nextStep: () => "Dé a la fila un código que no esté usado.",
  },
  "fila-repetida": {
    title: () => "Fila repetida",
    sentence: (o) => `Dice lo mismo que la fila ${detalle(o, "first")} y contaría dos veces.`,
    many: (n) => `${filas(n)} dicen lo mismo que otra y contarían dos veces.`,
    nextStep: () => "Borre la que sobra. Si son dos indicadores, dígalo en el texto.",
  },
  "accion-sin-repetir": {
    title: () => "Acción sin repetir en la fila",
    sentence: (o) =>
      `La fila no dice su acción y se lee como continuación de ${cita(o.expected)}: si la tabla se ordena queda en otra, y en la matriz no suma con ella.`,
    many: (n) =>
      `${filas(n)} no dicen su acción y se leen como continuación de la de arriba: si la tabla se ordena quedan en otra, y en la matriz no suman con ella.`,
    nextStep: () => "Repita la acción en cada fila de sus indicadores.",
  },
} satisfies Textos;
