import { MatrizCells, good, readingOf } from "../../checks/testing/tables";
import { Borrador, borradorDe, campoDe, leerBorrador } from ".";

const percent: MatrizCells = { meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };
const product: MatrizCells = { meta: "Un manual", tipo: "cumple", cantidad: "" };

const rowOf = (cells: MatrizCells) => readingOf([{ ...good, ...cells }]).matrices[0]!.rows[0]!;

it.each<[string, MatrizCells, Borrador]>([
  ["blank", {}, { avance: "", reportado: "", evidencia: "" }],
  [
    "what stands",
    { avance: 1900, evidencia: "Acta 3" },
    { avance: "1.900", reportado: "", evidencia: "Acta 3" },
  ],
  [
    "percentages",
    { ...percent, avance: 0.07, reportado: 0.5 },
    { avance: "7\u00a0%", reportado: "50\u00a0%", evidencia: "" },
  ],
  [
    "words that nobody can read",
    { avance: "como diez" },
    { avance: "como diez", reportado: "", evidencia: "" },
  ],
])("the fields of a row: %s", (_, cells, expected) => {
  const row = rowOf(cells);
  expect(borradorDe(row, campoDe(row.values))).toEqual(expected);
});

it.each<[string, MatrizCells, Partial<Borrador>, reporte: object, faltas: object]>([
  ["nothing was typed", { avance: 2 }, {}, {}, {}],
  ["an avance", { avance: 2 }, { avance: "3" }, { avance: { value: 3 } }, {}],
  ["a percentage", percent, { avance: "7" }, { avance: { value: 0.07 } }, {}],
  ["emptied", { avance: 2 }, { avance: "" }, { avance: { value: "" } }, {}],
  [
    "a link without its spaces",
    {},
    { evidencia: " https://alvarado.gov.co " },
    { evidencia: { value: "https://alvarado.gov.co" } },
    {},
  ],
  [
    "what can't be read holds back only itself",
    {},
    { avance: "x", evidencia: "Acta" },
    { evidencia: { value: "Acta" } },
    { avance: "noEsNumero" },
  ],
  [
    "what already stood there is not asked for",
    { avance: "como diez" },
    { evidencia: "Acta" },
    { evidencia: { value: "Acta" } },
    {},
  ],
  ["Sí", product, { avance: "Sí" }, { avance: { value: "Sí" } }, {}],
  [
    "Parcial wants its percentage",
    product,
    { avance: "Parcial" },
    { avance: { value: "Parcial" } },
    { reportado: "faltaElReportado" },
  ],
  [
    "Parcial with it",
    product,
    { avance: "Parcial", reportado: "40" },
    { avance: { value: "Parcial" }, reportado: { value: 0.4 } },
    {},
  ],
])("what the fields say: %s", (_, cells, typed, reporte, faltas) => {
  const row = rowOf(cells);
  const campo = campoDe(row.values);
  const read = leerBorrador(row, campo, { ...borradorDe(row, campo), ...typed });
  expect(read).toMatchObject({ reporte, faltas });
  expect([Object.keys(read.reporte), Object.keys(read.faltas)]).toEqual([
    Object.keys(reporte),
    Object.keys(faltas),
  ]);
});
