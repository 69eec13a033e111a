import { Observation } from "../../checks/observation";
import { CellValue } from "../../base/cell";
import { Textos, celdas, cita, comoPorcentaje, detalle, filas } from "./texto";

function contradiccion({ found, expected, detail }: Observation): string {
  switch (detail?.kind) {
    case "percentage":
      return `El indicador es un porcentaje y la meta dice ${cita(found)}.`;
    case "count":
      return `El indicador es un número y la meta dice ${cita(found)}.`;
    case "rate":
      return `La meta dice ${cita(found)} y el indicador es por ${detail.rate}.`;
    default:
      return `La meta dice ${cita(found)} y el indicador pide ${cita(expected)}${detail?.kind === "percent" ? " %" : ""}.`;
  }
}

/** A value of a row as its meta is counted; a word as it is. */
const enSuUnidad = ({ detail }: Observation, value: CellValue | undefined): string =>
  detail?.percent === 1 ? comoPorcentaje(value) : cita(value);

function loQueDice(o: Observation): string {
  switch (o.detail?.key) {
    case "veces":
      return `Veces la multiplica por ${cita(o.found)}`;
    case "por":
      return `«Por» dice ${cita(o.found)}`;
    default:
      return `la Cantidad es ${enSuUnidad(o, o.found)}`;
  }
}

/** What is said of how acciones, indicators and metas are written. */
export const textosDeMetas = {
  "dos-acciones": {
    title: () => "Varias acciones en una celda",
    sentence: (o) => `La celda tiene ${detalle(o, "acciones")} acciones: ${cita(o.found)}.`,
    many: (n) => `${celdas(n)} tienen varias acciones.`,
    nextStep: () => "Ponga cada acción en su fila, con sus indicadores.",
  },
  "indicador-compuesto": {
    title: () => "Varios indicadores en una celda",
    sentence: (o) => `La celda tiene más de un indicador: ${cita(o.found)}.`,
    many: (n) => `${celdas(n)} tienen más de un indicador.`,
    nextStep: () => "En la matriz, ponga cada indicador en su fila, con su meta.",
  },
  "meta-compuesta": {
    title: () => "Varias metas en una celda",
    sentence: (o) => `La celda tiene ${detalle(o, "parts")} metas: ${cita(o.found)}.`,
    many: (n) => `${celdas(n)} tienen varias metas.`,
    nextStep: () => "En la matriz, ponga cada meta en su fila: un avance sólo se compara con una.",
  },
  "meta-contradice": {
    title: () => "La meta y el indicador no dicen lo mismo",
    sentence: contradiccion,
    many: (n) => `En ${filas(n)} la meta y el indicador no dicen lo mismo.`,
    nextStep: () => "Confirme en el acto que adoptó el plan cuál de los dos vale.",
  },
  "cantidad-contradice": {
    title: () => "La cantidad no es la de la meta",
    sentence: (o) => `La meta dice ${cita(detalle(o, "meta"))} y ${loQueDice(o)}.`,
    many: (n) => `En ${filas(n)} la Cantidad, su Por o sus Veces no son los de la meta.`,
    nextStep: (o) => {
      const como = "Si así está bien, acepte la observación y diga por qué.";
      if (detalle(o, "key") === "veces") return `Borre «Veces» si la meta no se multiplica. ${como}`;
      return `Según el texto sería ${enSuUnidad(o, o.expected)}. ${como}`;
    },
  },
  "meta-sin-numero": {
    title: () => "Meta sin número",
    sentence: (o) => `La meta ${cita(o.found)} no dice cuánto.`,
    many: (n) => `En ${filas(n)} la meta no dice cuánto.`,
    nextStep: () => "Si es un producto, se sigue con el tipo «cumple»: Sí, Parcial o No. Si no, diga cuánto.",
  },
} satisfies Textos;
