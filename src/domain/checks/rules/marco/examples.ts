import { Examples } from "../../examples/example";

const fila = { accion: "Actualizar el sitio web", indicador: "Puntos con conexión", meta: "10 puntos" };

/** Examples of what is said where the list of acciones, the marco and the matriz differ. */
export const marco = {
  "meta-borrada": {
    wrong: { marco: [fila], matriz: [{ ...fila, meta: "-", cantidad: "" }] },
    says: "La meta de la fila no dice nada, y el marco operativo (hoja «Marco», fila 2) dice «10 puntos».",
    right: { marco: [{ ...fila, meta: "-" }], matriz: [{ ...fila, meta: "-" }] },
  },
  "meta-distinta": {
    wrong: { marco: [fila], matriz: [{ ...fila, meta: "5 puntos", cantidad: 5 }] },
    says: "Aquí dice «5 puntos» y el marco operativo (hoja «Marco», fila 2) dice «10 puntos».",
    right: { marco: [fila], matriz: [{ ...fila, meta: "10 PUNTOS." }] },
  },
  "accion-del-marco-de-accion-sin-fila": {
    wrong: {
      marcoDeAccion: ["Actualización del sitio web", "Gestionar el mejoramiento de la conectividad"],
      marco: [fila],
    },
    says: "La acción «Gestionar el mejoramiento de la conectividad» está en la lista del marco de acción y ninguna fila habla de ella.",
    right: {
      marcoDeAccion: ["Actualización del sitio web", "Gestionar el mejoramiento de la conectividad"],
      marco: [fila, { ...fila, accion: "Gestión para el mejoramiento de la conectividad municipal." }],
    },
  },
  "accion-sin-fila": {
    wrong: { marco: [fila, { ...fila, accion: "Abrir puntos de atención" }], matriz: [fila] },
    says: "La acción «Abrir puntos de atención» está en el marco operativo y no en la matriz.",
    right: { marco: [fila], matriz: [fila] },
  },
  "indicador-sin-fila": {
    wrong: { marco: [fila, { ...fila, indicador: "Talleres dictados" }], matriz: [fila] },
    says: "El indicador «Talleres dictados» está en el marco operativo y no en la matriz.",
    right: { marco: [fila], matriz: [fila] },
  },
  "fila-sin-marco": {
    wrong: { marco: [fila], matriz: [fila, { ...fila, indicador: "Talleres dictados" }] },
    says: "El indicador «Talleres dictados» no está en esa acción del marco operativo.",
    right: { marco: [fila], matriz: [fila] },
  },
} satisfies Examples;
