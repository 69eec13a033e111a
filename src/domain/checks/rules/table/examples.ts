import { Examples } from "../../examples/example";

const ENCABEZADOS = [
  "Acción",
  "Indicador de gestión",
  "Meta",
  "Porcentaje de cumplimiento",
  "Recomendaciones",
];
const FILA = ["Actualizar el sitio web", "Puntos con conexión", "10 puntos", 0.5, ""];
const MARCO = [
  "Acción",
  "Beneficios",
  "Indicador",
  "Metas",
  "Actividades",
  "Responsables",
  "Recursos",
  "Tiempos",
];
const FILA_DEL_MARCO = [
  "Actualizar el sitio web",
  "Información oportuna",
  "Puntos con conexión",
  "10 puntos",
  "Contratar el servicio de",
  "Planeación",
  "Presupuesto",
  "2 años",
];

/** Examples of what is said of the whole table and of its rows. */
export const table = {
  "encabezado-ausente": {
    wrong: {
      hoja: [
        ["Acción", "Meta", "Porcentaje de cumplimiento"],
        ["Actualizar el sitio web", "10 puntos", 0.5],
      ],
    },
    says: "La tabla no tiene la columna «Indicador de gestión» o su encabezado dice otra cosa.",
    right: { hoja: [ENCABEZADOS, FILA] },
  },
  "encabezado-distinto": {
    wrong: { hoja: [ENCABEZADOS.with(1, "Medición"), FILA] },
    says: "Donde va la columna «Indicador de gestión» el encabezado dice «Medición», y no se lee.",
    right: { hoja: [ENCABEZADOS.with(1, "INDICADORES\nDE GESTION"), FILA] },
  },
  "encabezado-repetido": {
    wrong: {
      hoja: [
        [...ENCABEZADOS, "Metas"],
        [...FILA, "12 puntos"],
      ],
    },
    says: "El encabezado «Metas» también nombra la columna Meta. Sólo se lee la columna C.",
    right: {
      hoja: [
        [...ENCABEZADOS, "Notas"],
        [...FILA, "12 puntos"],
      ],
    },
  },
  "encabezado-entre-filas": {
    wrong: { hoja: [ENCABEZADOS, FILA, ENCABEZADOS, FILA.with(1, "Talleres dictados")] },
    says: "La fila repite los encabezados de la tabla, como al comienzo de cada página.",
    right: { hoja: [ENCABEZADOS, FILA, FILA.with(1, "Talleres dictados")] },
  },
  "pie-de-pagina": {
    wrong: {
      hoja: [
        MARCO,
        FILA_DEL_MARCO,
        ["Página 3 de 12", "", "", "", "", "", "", ""],
        FILA_DEL_MARCO.with(2, "Talleres"),
      ],
    },
    says: "La fila es un pie o un membrete de página y no una fila del plan: «Página 3 de 12».",
    right: { hoja: [MARCO, FILA_DEL_MARCO, FILA_DEL_MARCO.with(2, "Páginas publicadas")] },
  },
  "fila-partida": {
    wrong: { hoja: [MARCO, FILA_DEL_MARCO, ["", "", "", "", "conexión y revisarlo cada mes", "", "", ""]] },
    says: "La fila parece el final de la de arriba, cortada por un salto de página: «conexión y revisarlo cada mes».",
    right: {
      hoja: [MARCO, FILA_DEL_MARCO, ["", "", "Talleres dictados", "4 al año", "Convocar", "", "", ""]],
    },
  },
  "filas-bajo-la-tabla": {
    wrong: { matriz: [{}, { indicador: "Talleres dictados" }], porFuera: 1 },
    says: "Esta fila no hace parte de la tabla: sus fórmulas y sus promedios no la cuentan.",
    right: { matriz: [{}, { indicador: "Talleres dictados" }] },
  },
  "codigo-repetido": {
    wrong: { matriz: [{ codigo: "1.1" }, { codigo: "1.1", indicador: "Talleres dictados" }] },
    says: "El código «1.1» ya está en la fila 2.",
    right: { matriz: [{ codigo: "1.1" }, { codigo: "1.2", indicador: "Talleres dictados" }] },
  },
  "fila-repetida": {
    wrong: { matriz: [{ codigo: "" }, { codigo: "", indicador: "PUNTOS CON CONEXION." }] },
    says: "Dice lo mismo que la fila 2 y contaría dos veces.",
    right: { matriz: [{ codigo: "1.1" }, { codigo: "1.2" }] },
  },
  "accion-sin-repetir": {
    wrong: { matriz: [{}, { accion: "", indicador: "Talleres dictados" }] },
    says: "La fila no dice su acción y se lee como continuación de «Actualizar el sitio web»: si la tabla se ordena queda en otra, y en la matriz no suma con ella.",
    right: { matriz: [{}, { indicador: "Talleres dictados" }] },
  },
} satisfies Examples;
