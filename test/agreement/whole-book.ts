import fc from "fast-check";
import { serialDate } from "../../src/domain/base/date";
import { withIds } from "../../src/domain/plan/tables/matriz-id";
import { cerrarVersion } from "../../src/domain/cortes/version";
import { bodyOf } from "../../src/sheets/matriz";
import { BookContent } from "../../src/sheets/book";
import { COMITE, PARAMETROS, marco } from "./alvarado";
import { randomProgramacion, randomRow } from "./random-rows";

const ROWS = 30;

let state = 7;
/** The same Ids in every run. */
const random = () => (state = (state * 16807) % 2147483647) / 2147483647;

const rows = withIds(
  fc
    .sample(randomRow, { numRuns: ROWS, seed: 3 })
    .map((row, index) => (index % 7 === 4 ? { ...row, metaALaFecha: index } : row)),
  random,
);

/** Its first corte as it is kept: values of every kind that rows have. */
const cerrado = cerrarVersion(
  { rows: bodyOf(rows), parametros: PARAMETROS, libro: { lineas: [{ accion: "Trámites", peso: 60 }] } },
  {
    matriz: "Matriz",
    corte: 1,
    version: 1,
    nombre: "Corte a 31/12/2008",
    desde: serialDate(2008, 9, 3),
    acta: "1.10",
    cerradoPor: "Planeación",
    cerradoEl: serialDate(2009, 1, 15),
    motivo: "",
    errores: 2,
    excepciones: 1,
    primera: 1,
  },
);

/** A workbook with something in every sheet that there is: a plan as its entity wrote it, and rows as people leave them. */
export const wholeBook: BookContent = {
  parametros: PARAMETROS,
  counts: [["dependencias", 8]],
  committee: COMITE,
  acciones: [["Actualizar el sitio web"], ["Trámites en línea"]],
  marco: { rows: marco, extras: [{ heading: "Costo", values: ["10 millones", "=5"] }] },
  matriz: {
    rows,
    extras: [{ heading: "Observaciones", values: ["", "en mora"] }],
  },
  resumen: { pesos: new Map([["actualizar el sitio web", 60]]) },
  programacion: fc.sample(randomProgramacion(rows.map(({ id }) => id)), { numRuns: 1, seed: 5 })[0]!,
  firmas: true,
  observaciones: [
    [
      "«Matriz», C9, columna Meta",
      "Falta lo que va en Meta.",
      "Escriba la meta.",
      "Sistemas",
      "Error",
      39828,
    ],
  ],
  excepciones: [
    {
      fecha: serialDate(2009, 1, 15),
      observacion: "Cumplimiento muy alto",
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
  cortes: [cerrado.linea],
  historial: cerrado.filas,
};
