import { Examples } from "../../examples/example";

const porcentaje = { meta: "80 %", tipo: "crece desde la línea base" };

/** Examples of what is said of what stands in a cell. */
export const cells = {
  "valor-de-error": {
    wrong: { matriz: [{ avance: "#N/A" }] },
    says: "La celda muestra #N/A.",
    right: { matriz: [{ avance: 5 }] },
  },
  "texto-como-formula": {
    wrong: { matriz: [{ recomendaciones: ["=-Definir un responsable", "#NAME?"] }] },
    says: "El texto empieza por «-», «=», «+» o «@» y Excel lo tomó como fórmula: «=-Definir un responsable».",
    right: { matriz: [{ recomendaciones: "- Definir un responsable" }] },
  },
  obligatorio: {
    wrong: { matriz: [{ meta: "" }] },
    says: "Falta lo que va en Meta.",
    right: { matriz: [{ accion: "", indicador: "", meta: "", tipo: "", cantidad: "" }] },
  },
  marcador: {
    wrong: { matriz: [{ meta: "N/A" }] },
    says: "«N/A» ocupa el lugar del dato y no dice nada.",
    right: { matriz: [{ meta: "10" }] },
  },
  "porcentaje-como-texto": {
    wrong: { matriz: [{ reportado: "80 %" }] },
    says: "«80 %» es un texto y no se puede calcular con él.",
    right: { matriz: [{ reportado: 0.8 }] },
  },
  "numero-como-texto": {
    wrong: { matriz: [{ cantidad: "ocho" }] },
    says: "«ocho» es un texto; aquí va un número.",
    right: { matriz: [{ cantidad: 8 }] },
  },
  "fecha-como-texto": {
    wrong: { matriz: [{ plazo: "diciembre de 2012" }] },
    says: "«diciembre de 2012» es un texto que Excel no entiende como fecha.",
    right: { matriz: [{ plazo: 41274 }] },
  },
  "opcion-desconocida": {
    wrong: { matriz: [{ tipo: "acumulado" }] },
    says: "«acumulado» no es una de las opciones.",
    right: { matriz: [{ tipo: "SE VA SUMANDO" }] },
  },
  "fuera-de-rango": {
    wrong: { matriz: [{ cantidad: -10 }] },
    says: "-10 no puede ser: va de 0 en adelante.",
    right: { matriz: [{ cantidad: 0 }] },
  },
  "plazo-antes-del-inicio": {
    wrong: { matriz: [{ inicio: 39800, plazo: 39700 }] },
    says: "El plazo 09/09/2008 es anterior al inicio de la fila o del plan.",
    right: { matriz: [{ inicio: 39700, plazo: 39800 }] },
  },
  "plazo-vencido": {
    wrong: { matriz: [{ plazo: 39752, avance: 8 }] },
    says: "El plazo era el 31/10/2008 y la meta no se ha cumplido.",
    right: {
      matriz: [
        { plazo: 39752, avance: 10 },
        { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes", avance: 2 },
      ],
    },
  },
  "porcentaje-negativo": {
    wrong: { matriz: [{ reportado: -0.05 }] },
    says: "-5\u00a0% es menor que 0 %.",
    right: { matriz: [{ reportado: 0 }] },
  },
  escala: {
    wrong: { matriz: [{ ...porcentaje, cantidad: 0.8, avance: 60 }] },
    says: "60 es 6.000\u00a0%.",
    right: { matriz: [{ ...porcentaje, cantidad: 0.8, avance: 0.6 }] },
  },
} satisfies Examples;
