import { print } from "../../../plan/formula/print";
import { cellReferences } from "../../../plan/formula/references";
import { columnOf } from "../../../plan/tables/column";
import { matriz } from "../../../plan/tables/matriz";
import { Examples } from "../../examples/example";

const placeOf = (key: string) => matriz.columns.findIndex((column) => column.key === key);

/** The formula of Meta final over the cells of a row, as somebody else's table has it. */
const metaFinalOf = (row: number) =>
  `=${print(columnOf(matriz, "metaFinal").formula!, cellReferences(placeOf, row, row))}`;

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
      matriz: [{ metaFinal: [metaFinalOf(3), 10] }, { indicador: "Talleres dictados" }],
    },
    says: "La fórmula calcula con las celdas de la fila 3 y no con las suyas.",
    right: { matriz: [{ metaFinal: [metaFinalOf(2), 10] }] },
  },
  "formula-distinta": {
    wrong: { matriz: [{ estado: ['="calculado"', "calculado"] }] },
    says: 'La fórmula no es la de la columna: «="calculado"».',
    right: { matriz: [{}] },
  },
} satisfies Examples;
