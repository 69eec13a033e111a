import { CellValue } from "../../base/cell";
import { ResumenReading } from "../reading";

const HEADER = 12;

/**
 * A Resumen as it is read, with its acciones and what they weigh.
 * @example resumenLeido({ Publicar: 60 }, { sheet: "Resumen 2" })
 */
export const resumenLeido = (
  pesos: Readonly<Record<string, CellValue>> = {},
  more: Partial<ResumenReading> = {},
): ResumenReading => {
  const rows = Object.entries(pesos).map(([accion, peso], index) => ({
    number: HEADER + 1 + index,
    cells: { codigo: "", accion, peso },
  }));
  return {
    sheet: "Resumen",
    formula: "",
    acciones: {
      sheet: more.sheet ?? "Resumen",
      tableName: "Resumen",
      columns: { codigo: 0, accion: 1, peso: 8 },
      headings: { codigo: "Código", accion: "Acción", peso: "Peso" },
      headerRow: HEADER,
      rows,
      blankRows: [],
      lastRow: HEADER + rows.length,
    },
    responsables: null,
    ...more,
  };
};
