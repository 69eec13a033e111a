import { Examples } from "../../examples/example";

/** Examples of what is said of the weights of rows and of acciones. */
export const weights = {
  "pesos-no-suman": {
    wrong: { matriz: [{ peso: 50 }, { indicador: "Talleres dictados", peso: 40 }] },
    says: "Los pesos de la acción «Actualizar el sitio web» suman 90.",
    right: { matriz: [{ peso: 33.33 }, { indicador: "Talleres dictados", peso: 66.67 }] },
  },
  "peso-en-blanco": {
    wrong: { matriz: [{ peso: 100 }, { indicador: "Talleres dictados" }] },
    says: "Otras filas de la acción «Actualizar el sitio web» tienen peso; esta cuenta como 0.",
    right: { matriz: [{}, { indicador: "Talleres dictados" }] },
  },
  "pesos-de-acciones": {
    wrong: { matriz: [{}], pesos: { "actualizar el sitio web": 60, "abrir puntos de atención": 30 } },
    says: "En el resumen, los pesos de las acciones suman 90.",
    right: { matriz: [{}], pesos: { "actualizar el sitio web": 60, "abrir puntos de atención": 40 } },
  },
} satisfies Examples;
