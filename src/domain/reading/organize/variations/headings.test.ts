import { HEADINGS, MEANT, WRITTEN, alone, reordered } from "../testing/plan";
import { Variation, itOrganizes, only, sheet } from "../testing/variations";

itOrganizes({
  "as it should be": { source: sheet([HEADINGS, ...WRITTEN]) },
  "in a sheet, below merged titles": {
    source: sheet([alone("PLAN DE ACCIÓN 2024"), alone("MUNICIPIO DE PRUEBA"), [], HEADINGS, ...WRITTEN], {
      merges: [{ row: 0, column: 0, rows: 1, columns: 8 }],
    }),
    dropped: ["0:titulos", "1:titulos"],
  },
  "without headings": { source: sheet(WRITTEN), questions: ["sinEncabezado"] },
  "without headings, shuffled": {
    source: sheet(reordered(WRITTEN, [3, 7, 0, 5, 2, 6, 1, 4])),
    questions: ["sinEncabezado"],
  },
  "some headings missing": {
    source: sheet([HEADINGS.map((text, column) => ([1, 4, 6, 7].includes(column) ? "" : text)), ...WRITTEN]),
  },
  "other words for headings": {
    source: sheet([
      ["Acción", "Qué se gana", "Indicador", "Meta", "Qué se hará", "Quién", "Con qué", "Cuándo"],
      ...WRITTEN,
    ]),
    // Those with most cells first.
    questions: ["columna:4", "columna:7", "columna:5", "columna:1", "columna:6"],
  },
  "English headings": {
    source: sheet([
      ["Action", "Benefits", "Indicator", "Goal", "Activities", "Owner", "Resources", "Deadline"],
      ...WRITTEN,
    ]),
  },
  ...Object.fromEntries(
    ["Timeframe", "Time", "Due date"].map((tiempos) => [
      `English headings, «${tiempos}»`,
      {
        source: sheet([
          [
            "Strategic action",
            "Citizen benefits",
            "KPI",
            "Target",
            "Tasks",
            "Person responsible",
            "Budget",
            tiempos,
          ],
          ...WRITTEN,
        ]),
      },
    ]),
  ),
  "headings of several parts": {
    source: sheet([
      ["Línea estratégica / Objetivo / Acción", ...HEADINGS.slice(1, 7), "Vigencia / Plazo"],
      ...WRITTEN,
    ]),
  },
  "two columns under the same heading": {
    source: sheet([
      ["Meta 2020", ...HEADINGS.map((text) => (text === "Metas" ? "Meta 2021" : text))],
      ...WRITTEN.map((row) => ["5", ...row]),
    ]),
    rows: MEANT.map((row) => [...row.map((cell, column) => (column === 3 ? "5" : cell)), row[3]]),
    questions: ["columna:0", "columna:4"],
  },
  "two columns under the same heading, one of them chosen": {
    source: sheet([
      ["Meta 2020", ...HEADINGS.map((text) => (text === "Metas" ? "Meta 2021" : text))],
      ...WRITTEN.map((row) => ["5", ...row]),
    ]),
    choices: { columns: { 4: "meta" } },
    rows: MEANT.map((row) => [...row, "5"]),
  },
  "a heading that begins as another one": {
    source: sheet([[...HEADINGS, "Actividades de seguimiento"], ...WRITTEN.map((row) => [...row, "x"])]),
    rows: MEANT.map((row) => [...row, "x"]),
  },
  "headings in capitals, with line breaks and numbers": {
    source: sheet([
      HEADINGS.map((text, index) => `${index + 1}. ${text.toUpperCase().replace(" ", "\n")}:`),
      ...WRITTEN,
    ]),
  },
  "headings under a row of groups": {
    source: sheet([["", "", "SEGUIMIENTO", "", "", "RECURSOS Y TIEMPOS", "", ""], HEADINGS, ...WRITTEN]),
    dropped: ["0:titulos"],
  },
  "headings broken in two rows": {
    source: sheet([
      [
        "Acción",
        "Beneficios para",
        "Indicadores de",
        "Metas",
        "Actividades",
        "Responsables",
        "Recursos",
        "Tiempos",
      ],
      ["", "los ciudadanos", "gestión", "", "", "", "", ""],
      ...WRITTEN,
    ]),
  },
  "few headings, in two rows": {
    source: sheet([
      ["Acción", "Medición", "", "Responsables"],
      ["", "Indicador", "Meta", ""],
      ...reordered(WRITTEN, [0, 2, 3, 5]),
    ]),
    rows: MEANT.map(only(0, 2, 3, 5)),
    questions: ["columnasFaltantes:tiempos"],
  },
  "a matriz without headings": {
    source: sheet(reordered(WRITTEN, [0, 2, 3]).map((row) => [...row, "80%", "Se recomienda continuar"])),
    rows: reordered(MEANT, [0, 2, 3]).map((row) => [...row, "80%", "Se recomienda continuar"]),
    questions: ["sinEncabezado"],
  },
});

const FEW = ["Acción", "Indicador", "Meta", "Responsable"];
const few = (rows: readonly (readonly string[])[]) => reordered(rows, [0, 2, 3, 5]);
const numbered = (heading: string): Variation => ({
  source: sheet([[heading, ...FEW], ...few(WRITTEN).map((row, index) => [index + 1, ...row])]),
  rows: MEANT.map((row, index) => [...only(0, 2, 3, 5)(row), index + 1]),
  headings: [...HEADINGS, heading],
  questions: ["columnasFaltantes:tiempos"],
});

itOrganizes({
  ...Object.fromEntries(
    ["No.", "No", "N.º", "N°.", "Nro.", "Cód.", "Código", "Ítem"].map((heading) => [
      `few headings, one of them «${heading}»`,
      numbered(heading),
    ]),
  ),
  "few headings that end in stops and signs of percentage": {
    source: sheet([["Acción.", "Indicador.", "Meta %", "Responsable."], ...few(WRITTEN)]),
    rows: MEANT.map(only(0, 2, 3, 5)),
    questions: ["columnasFaltantes:tiempos"],
  },
  "few headings, numbered": {
    source: sheet([FEW.map((text, index) => `${index + 1}. ${text}`), ...few(WRITTEN)]),
    rows: MEANT.map(only(0, 2, 3, 5)),
    questions: ["columnasFaltantes:tiempos"],
  },
});

/** The plan with acciones that begin as actividades do. */
const ACCIONES = [
  "Mejorar el agua de las veredas",
  "Cuidar a los niños",
  "Abrir la alcaldía a los ciudadanos",
];
const asInfinitives = (rows: readonly (readonly string[])[]) => {
  const groups = new Map(
    [...new Set(MEANT.map(([accion]) => accion!))].map((accion, index) => [accion, index]),
  );
  return rows.map(([accion = "", ...rest]) => [accion && ACCIONES[groups.get(accion)!]!, ...rest]);
};

itOrganizes({
  "without headings, acciones in infinitive": {
    source: sheet(asInfinitives(WRITTEN)),
    rows: asInfinitives(MEANT),
    questions: ["sinEncabezado"],
  },
  "without headings, acciones in infinitive, said again in each row": {
    source: sheet(asInfinitives(MEANT)),
    rows: asInfinitives(MEANT),
    questions: ["sinEncabezado"],
  },
  "without headings nor actividades, acciones in infinitive": {
    source: sheet(reordered(asInfinitives(WRITTEN), [0, 2, 3, 5, 7])),
    rows: asInfinitives(MEANT).map(only(0, 2, 3, 5, 7)),
    questions: ["sinEncabezado"],
  },
  "without headings, acciones in infinitive to the right of the actividades": {
    source: sheet(reordered(asInfinitives(WRITTEN), [4, 2, 0, 3, 5, 7, 1, 6])),
    rows: asInfinitives(MEANT),
    questions: ["sinEncabezado", "columna:0", "columna:2"],
  },
  "without headings, each row with its acción, none like another": {
    source: sheet(
      reordered(MEANT, [4, 2, 0, 3, 5, 7, 1, 6]).map((row, index) =>
        row.map((cell, column) => (column === 2 ? `Atender el barrio número ${index}` : cell)),
      ),
    ),
    rows: MEANT.map((row, index) =>
      row.map((cell, column) =>
        column === 0 ? row[4]! : column === 4 ? `Atender el barrio número ${index}` : cell,
      ),
    ),
    questions: ["sinEncabezado", "columna:0", "columna:2"],
  },
});
