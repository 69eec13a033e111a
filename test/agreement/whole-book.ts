import fc from "fast-check";
import { serialDate } from "../../src/domain/base/date";
import { BookContent } from "../../src/sheets/book";
import { COMITE, PARAMETROS, marco } from "./alvarado";
import { randomRow } from "./random-rows";

const ROWS = 30;

/** A workbook with something in every sheet that there is: a plan as its entity wrote it, and rows as people leave them. */
export const wholeBook: BookContent = {
  parametros: PARAMETROS,
  counts: [["dependencias", 8]],
  committee: COMITE,
  acciones: [["Actualizar el sitio web"], ["Trámites en línea"]],
  marco: { rows: marco, extras: [{ heading: "Costo", values: ["10 millones", "=5"] }] },
  matriz: {
    rows: fc
      .sample(randomRow, { numRuns: ROWS, seed: 3 })
      .map((row, index) => (index % 7 === 4 ? { ...row, metaALaFecha: index } : row)),
    extras: [{ heading: "Observaciones", values: ["", "en mora"] }],
  },
  resumen: { pesos: new Map([["actualizar el sitio web", 60]]) },
  firmas: true,
  excepciones: [
    {
      fecha: serialDate(2009, 1, 15),
      regla: "cumplimiento-alto",
      codigo: "1.1",
      accion: "Actualizar el sitio web",
      indicador: "Número de visitas",
      columna: "Avance",
      encontrado: "14",
      motivo: "La visita de diciembre se hizo en enero",
      quien: "Control Interno",
      hoja: "",
    },
  ],
};
