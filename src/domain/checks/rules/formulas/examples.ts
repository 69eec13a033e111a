import { Examples } from "../../examples/example";

/** Examples of what is said of the computed cells. */
export const formulas = {
  "formula-sobrescrita": {
    wrong: { matriz: [{ cumplimiento: 0.8 }] },
    says: "En lugar de la fórmula está 80\u00a0%.",
    right: { matriz: [{ metaALaFecha: 3 }] },
  },
  "formula-ausente": {
    wrong: { matriz: [{ cumplimiento: "", estado: "" }] },
    says: "A la fila le faltan las fórmulas de 2\u00a0columnas y la hoja no la calcula.",
    right: { matriz: [{}] },
  },
  "formula-rota": {
    wrong: { matriz: [{ aporte: ["=#REF!*2", "#REF!"] }] },
    says: "Se borró algo que la fórmula usaba, y donde estaba dice #REF!: «=#REF!*2».",
    right: { matriz: [{}] },
  },
  "formula-de-otra-fila": {
    wrong: {
      matriz: [
        { metaFinal: ['=IF(ISNUMBER(J3),J3*IF(ISNUMBER(L3),L3,1),"")', 10] },
        { indicador: "Talleres dictados" },
      ],
    },
    says: "La fórmula calcula con las celdas de la fila 3 y no con las suyas.",
    right: { matriz: [{ metaFinal: ['=IF(ISNUMBER(J2),J2*IF(ISNUMBER(L2),L2,1),"")', 10] }] },
  },
  "formula-distinta": {
    wrong: { matriz: [{ estado: ['="calculado"', "calculado"] }] },
    says: 'La fórmula no es la de la columna: «="calculado"».',
    right: { matriz: [{}] },
  },
} satisfies Examples;
