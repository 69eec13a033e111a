import { Examples } from "../../examples/example";

/** Examples of what is said of how acciones, indicators and metas are written. */
export const metas = {
  "dos-acciones": {
    wrong: {
      matriz: [
        { accion: "Identificación de servicios por optimizar. Identificación de trámites por racionalizar." },
      ],
    },
    says: "La celda tiene 2 acciones: «Identificación de servicios por optimizar. Identificación…».",
    right: {
      matriz: [{ accion: "Identificación, publicación y automatización de trámites. Ver Decreto 1151." }],
    },
  },
  "indicador-compuesto": {
    wrong: {
      matriz: [{ indicador: "Frecuencia de entrega de información y porcentaje de canales publicados" }],
    },
    says: "La celda tiene más de un indicador: «Frecuencia de entrega de información y porcentaje de…».",
    right: {
      matriz: [{ indicador: "Porcentaje de trámites identificados y del número de servicios publicados" }],
    },
  },
  "meta-compuesta": {
    wrong: { matriz: [{ meta: "4 veces al mes y 100%" }] },
    says: "La celda tiene 2 metas: «4 veces al mes y 100%».",
    right: { matriz: [{ meta: "4 veces al mes" }] },
  },
  "cantidad-contradice": {
    wrong: { matriz: [{ meta: "10 puntos", cantidad: 8 }] },
    says: "La meta dice «10 puntos» y la Cantidad es 8.",
    right: { matriz: [{ meta: "10 puntos por dependencia", cantidad: 10, veces: 8 }] },
  },
  "meta-contradice": {
    wrong: {
      marco: [{ indicador: "Número de visitantes mensuales no inferior a 100", meta: "150 visitas por mes" }],
    },
    says: "La meta dice «150 visitas por mes» y el indicador pide 100.",
    right: {
      marco: [
        { indicador: "Número de visitantes mensuales no inferior a 100", meta: "100 visitas por mes" },
        { indicador: "Asistencia a los talleres de por lo menos 20 personas", meta: "2 veces por año" },
      ],
    },
  },
  "meta-sin-numero": {
    wrong: { matriz: [{ meta: "Calendario de eventos publicado", tipo: "", cantidad: "" }] },
    says: "La meta «Calendario de eventos publicado» no dice cuánto.",
    right: { matriz: [{ meta: "Calendario de eventos publicado", tipo: "cumple", cantidad: "" }] },
  },
} satisfies Examples;
