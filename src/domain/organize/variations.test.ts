import { Choices, Organized, RawTable, organize, readPastedText } from ".";
import { serialDate } from "../cell/date";
import { HEADINGS, MEANT, WRITTEN, alone, asPipes, asPrinted, asTabs, reordered } from "./testing/plan";

/** One plan, in the forms in which people have it; what comes out is the same eight columns and seven rows. */
interface Case {
  readonly source: RawTable;
  readonly choices?: Choices;
  /** Rows; those of the plan where they are not given. */
  readonly rows?: readonly (readonly unknown[])[];
  /** Lines left out, as «line:why», blank lines apart. */
  readonly dropped?: readonly string[];
  readonly questions?: readonly string[];
  readonly headings?: readonly string[];
}

const sheet = (cells: RawTable["cells"], more: Partial<RawTable> = {}): RawTable => ({ cells, ...more });
const pasted = (text: string) => readPastedText(text);
const only =
  (...columns: number[]) =>
  (row: readonly string[]) =>
    row.map((cell, column) => (columns.includes(column) ? cell : ""));

const MATRIZ = [
  [
    "ACCION",
    "INDICADOR DE GESTION",
    "META",
    "PORCENTAJE DE CUMPLIMIENTO",
    "RECOMENDACIONES/ ACCIONES CORRECTIVAS.",
  ],
  ["Socializar el plan", "Número de talleres", "10", "80%", "Continuar"],
  ["", "Número de asistentes", "200", "", ""],
];
const MATRIZ_ROWS = [MATRIZ[1]!, ["Socializar el plan", ...MATRIZ[2]!.slice(1)]];
const LETTERHEAD = [
  alone("“COMPROMISO CON LA GENTE”"),
  alone("Calle 6 N° 7 – 52 Teléfonos: (098) 2 870015"),
  [],
  alone("ALCALDÍA MUNICIPAL"),
  alone("NIT. 890.700.859-2"),
];
const splitAccion = WRITTEN.map((row, index) =>
  index === 2
    ? ["Fortalecimiento de la atención en salud a la", ...row.slice(1)]
    : index === 4
      ? ["primera infancia", ...row.slice(1)]
      : row,
);
const cutRow = (row: readonly string[], columns: Readonly<Record<number, string>>) => {
  const head = row.map((cell, column) =>
    columns[column] ? cell.slice(0, cell.indexOf(columns[column])).trim() : cell,
  );
  const tail = row.map((_, column) => columns[column] ?? "");
  return [head, tail];
};
const HOTLINE = "Línea telefónica 601 382 0000 y fax 601 382 0001";
const PAGE = alone("Página 1 de 2");

const cases: Readonly<Record<string, Case>> = {
  "as it should be": { source: sheet([HEADINGS, ...WRITTEN]) },
  "in a sheet, below merged titles": {
    source: sheet([alone("PLAN DE ACCIÓN 2024"), alone("MUNICIPIO DE PRUEBA"), [], HEADINGS, ...WRITTEN], {
      merges: [{ row: 0, column: 0, rows: 1, columns: 8 }],
    }),
    dropped: ["0:titulos", "1:titulos"],
  },
  "shuffled columns": { source: sheet(reordered([HEADINGS, ...WRITTEN], [3, 7, 0, 5, 2, 6, 1, 4])) },
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
    questions: ["columna:1", "columna:4", "columna:5", "columna:6", "columna:7"],
  },
  "English headings": {
    source: sheet([
      ["Action", "Benefits", "Indicator", "Goal", "Activities", "Owner", "Resources", "Deadline"],
      ...WRITTEN,
    ]),
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
    questions: ["columnaFaltante:tiempos"],
  },
  "headings again on each page, with a rule below": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 4),
      [],
      HEADINGS,
      HEADINGS.map(() => "---"),
      ...WRITTEN.slice(4),
    ]),
    dropped: ["6:repetidos", "7:separadores"],
  },
  "a page whose columns moved": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      ["", ...HEADINGS],
      ...WRITTEN.slice(5).map((row) => ["", ...row]),
    ]),
    dropped: ["6:repetidos"],
  },
  "a letterhead in the middle of an acción": {
    source: sheet([HEADINGS, ...WRITTEN.slice(0, 4), ...LETTERHEAD, ...WRITTEN.slice(4)]),
    dropped: ["5:pies", "6:pies", "8:pies", "9:pies"],
  },
  "a quality form's heading on each page": {
    source: sheet([
      ["Código: FO-12", "", "Versión: 2", "", "Página 1 de 3"],
      HEADINGS,
      ...WRITTEN.slice(0, 4),
      ["Código: FO-12", "", "Versión: 2", "", "Página 2 de 3"],
      ...WRITTEN.slice(4),
    ]),
    dropped: ["0:pies", "6:pies"],
  },
  "a motto that comes again, nothing certain beside it": {
    source: sheet([
      HEADINGS,
      alone("Todos por el cambio"),
      ...WRITTEN.slice(0, 2),
      alone("Todos por el cambio"),
      ...WRITTEN.slice(2),
    ]),
    dropped: ["1:pies", "4:pies"],
  },
  "signatures and a paragraph below": {
    source: sheet([
      HEADINGS,
      ...WRITTEN,
      [],
      ["El presente plan se adopta hoy."],
      ["Firmas:"],
      ["Ana", "Alcaldesa"],
    ]),
    dropped: ["9:despues", "10:despues", "11:despues"],
  },
  "an acción alone below, and a paragraph": {
    source: sheet([
      HEADINGS,
      ...WRITTEN,
      [],
      alone("Capacitar a los servidores"),
      alone("El presente plan se adopta hoy."),
    ]),
    rows: [...MEANT, alone("Capacitar a los servidores")],
    dropped: ["10:despues"],
    questions: ["seccion:secciones:10"],
  },
  "names and cargos below, two by two": {
    source: sheet([
      HEADINGS,
      ...WRITTEN,
      [],
      ["ANA PÉREZ", "", "LUIS GÓMEZ"],
      ["Alcaldesa", "", "Secretario"],
    ]),
    dropped: ["9:despues", "10:despues"],
  },
  "a row that adds up": {
    source: sheet([HEADINGS, ...WRITTEN, ["TOTAL", "", "", "", "", "", "$ 10.000.000"]]),
    dropped: ["8:secciones"],
    questions: ["seccion:secciones:9"],
  },
  "an acción that says that it goes on": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 4),
      HEADINGS,
      [`${WRITTEN[2]![0]} (continuación)`, ...WRITTEN[4]!.slice(1)],
      ...WRITTEN.slice(5),
    ]),
    dropped: ["5:repetidos"],
  },
  "a row split by a page's end": {
    source: sheet([
      HEADINGS,
      ...cutRow(WRITTEN[0]!, {
        1: "menos enfermedades en las veredas",
        4: "distribución de tres veredas",
      }).flatMap((row, index) => (index === 1 ? [PAGE, row] : [row])),
      ...WRITTEN.slice(1),
    ]),
    dropped: ["2:pies"],
  },
  "a word split by a page's end": {
    source: sheet([
      HEADINGS,
      WRITTEN[0]!.map((cell, column) => (column === 4 ? "Construir las redes de distri-" : cell)),
      HEADINGS,
      alone("bución de tres veredas", 4),
      ...WRITTEN.slice(1),
    ]),
    dropped: ["2:repetidos"],
  },
  "a split acción with indicators of its own below": {
    source: sheet([HEADINGS, ...splitAccion.slice(0, 4), PAGE, HEADINGS, ...splitAccion.slice(4)]),
    dropped: ["5:pies", "6:repetidos"],
  },
  "a ghost of the next page's first row": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 2),
      only(2, 4)(WRITTEN[2]!).map((text) => text.replace("en menores ", "")),
      PAGE,
      ...WRITTEN.slice(2),
    ]),
    dropped: ["3:fantasmas", "4:pies"],
  },
  "a cell that fell below its row": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 4),
      WRITTEN[4]!.map((cell, column) => (column === 7 ? "" : cell)),
      alone("6 meses", 7),
      ...WRITTEN.slice(5),
    ]),
  },
  "each acción alone above its indicators": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.flatMap((row) => (row[0] === "" ? [row] : [alone(row[0]!), ["", ...row.slice(1)]])),
    ]),
  },
  "each acción alone above its indicators, one that reads as a footer": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.flatMap((row, index) =>
        row[0] === "" ? [row] : [alone(index === 2 ? HOTLINE : row[0]!), ["", ...row.slice(1)]],
      ),
    ]),
    rows: MEANT.map((row, index) => (index > 1 && index < 5 ? [HOTLINE, ...row.slice(1)] : row)),
    questions: ["seccion:secciones:5"],
  },
  "titles between the rows": {
    source: sheet([
      HEADINGS,
      alone("EJE 1. Servicios públicos"),
      ...WRITTEN.slice(0, 2),
      alone("EJE 2. Salud"),
      ...WRITTEN.slice(2),
    ]),
    dropped: ["1:secciones", "4:secciones"],
    questions: ["seccion:secciones:2", "seccion:secciones:5"],
  },
  "a title above the headings that come again": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      [],
      alone("Plan de 2009"),
      [],
      HEADINGS,
      ...WRITTEN.slice(5),
    ]),
    dropped: ["7:secciones", "9:repetidos"],
    questions: ["seccion:secciones:8"],
  },
  "two titles above the headings that come again": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      alone("Plan de 2009"),
      alone("Control interno"),
      HEADINGS,
      ...WRITTEN.slice(5),
    ]),
    dropped: ["6:secciones", "7:secciones", "8:repetidos"],
    questions: ["seccion:secciones:7", "seccion:secciones:8"],
  },
  "what may be an acción above the headings that come again": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      alone("Capacitar a los servidores"),
      HEADINGS,
      ...WRITTEN.slice(5),
    ]),
    rows: [...MEANT.slice(0, 5), alone("Capacitar a los servidores"), ...MEANT.slice(5)],
    dropped: ["7:repetidos"],
    questions: ["seccion:secciones:7"],
  },
  "an acción above the headings that come again, its indicators below": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      alone(WRITTEN[5]![0]!),
      HEADINGS,
      ...WRITTEN.slice(5).map((row) => ["", ...row.slice(1)]),
    ]),
    dropped: ["7:repetidos"],
    questions: ["seccion:secciones:7"],
  },
  "what may be the rest of an acción above the headings that come again": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.slice(0, 5),
      ["Apoyo a la", ...WRITTEN[5]!.slice(1)],
      alone("Secretaría de Salud"),
      HEADINGS,
      WRITTEN[0]!,
    ]),
    rows: [
      ...MEANT.slice(0, 5),
      ["Apoyo a la", ...MEANT[5]!.slice(1)],
      alone("Secretaría de Salud"),
      WRITTEN[0]!,
    ],
    dropped: ["8:repetidos"],
    questions: ["seccion:secciones:8"],
  },
  "columns besides the eight": {
    source: sheet([
      ["No.", ...HEADINGS, "Presupuesto", "Presupuesto"],
      ...WRITTEN.map((row, index) => [index + 1, ...row, "$ 1.000.000", index % 2 ? "Por gestionar" : ""]),
    ]),
    rows: MEANT.map((row, index) => [...row, index + 1, "$ 1.000.000", index % 2 ? "Por gestionar" : ""]),
    headings: [...HEADINGS, "No.", "Presupuesto", "Presupuesto (2)"],
  },
  "fewer columns than the eight": {
    source: sheet([
      ["Acción", "Indicador", "Meta", "Responsable", "Plazo"],
      ...reordered(WRITTEN, [0, 2, 3, 5, 7]),
    ]),
    rows: MEANT.map(only(0, 2, 3, 5, 7)),
  },
  "percentages that Excel made numbers of": {
    source: sheet([HEADINGS, ...WRITTEN.map((row) => row.map((cell) => (cell === "100%" ? 1 : cell)))], {
      texts: [HEADINGS, ...WRITTEN],
    }),
  },
  "figures that a narrow column shows as hashes": {
    source: sheet(
      [HEADINGS, [...WRITTEN[0]!.slice(0, 3), 1900.5, ...WRITTEN[0]!.slice(4, 7), serialDate(2008, 12, 31)]],
      { texts: [HEADINGS, [...WRITTEN[0]!.slice(0, 3), "###", ...WRITTEN[0]!.slice(4, 7), "########"]] },
    ),
    rows: [[...WRITTEN[0]!.slice(0, 3), "1.900,5", ...WRITTEN[0]!.slice(4, 7), "31/12/2008"]],
  },
  "spaces, tags and words cut at the end of a line": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.map((row) =>
        row.map((cell) =>
          cell
            .replace("cobertura", "cober-\ntura")
            .replace(" de ", "  de\u00a0")
            .replace("Visitar", "<p>Visitar"),
        ),
      ),
    ]),
  },
  "two tables in a sheet: the longer one": {
    source: sheet([alone("Marco"), HEADINGS, ...WRITTEN, [], ["Matriz de monitoreo"], ...MATRIZ]),
    dropped: ["0:titulos", "10:despues", "11:otraTabla", "12:otraTabla", "13:otraTabla"],
    questions: ["tabla"],
  },
  "two tables in a sheet, the title of the second read as an acción": {
    source: sheet([HEADINGS, ...WRITTEN, [], ["Seguimiento del plan"], ...MATRIZ]),
    dropped: ["9:despues", "10:otraTabla", "11:otraTabla", "12:otraTabla"],
    questions: ["tabla"],
  },
  "two tables in a sheet: the other one": {
    source: sheet([alone("Marco"), HEADINGS, ...WRITTEN, [], ["Matriz de monitoreo"], ...MATRIZ]),
    choices: { table: 1 },
    dropped: ["0:titulos", ...[1, 2, 3, 4, 5, 6, 7, 8].map((line) => `${line}:otraTabla`), "10:titulos"],
    rows: MATRIZ_ROWS,
    headings: [
      "Acción",
      "Indicador de gestión",
      "Meta",
      "Porcentaje de cumplimiento",
      "Recomendaciones / Acciones correctivas",
    ],
  },
  "two tables side by side: the left one": {
    source: sheet([
      [...HEADINGS, "", ...MATRIZ[0]!],
      ...WRITTEN.map((row, index) => [...row, "", ...(MATRIZ[index + 1] ?? [])]),
    ]),
    questions: ["tabla"],
  },
  "two tables side by side: the right one": {
    source: sheet([
      [...HEADINGS, "", ...MATRIZ[0]!],
      ...WRITTEN.map((row, index) => [...row, "", ...(MATRIZ[index + 1] ?? [])]),
    ]),
    choices: { table: 1 },
    rows: MATRIZ_ROWS,
    dropped: ["3:otraTabla", "4:otraTabla", "5:otraTabla", "6:otraTabla", "7:otraTabla"],
  },
  "a matriz without headings": {
    source: sheet(reordered(WRITTEN, [0, 2, 3]).map((row) => [...row, "80%", "Se recomienda continuar"])),
    rows: reordered(MEANT, [0, 2, 3]).map((row) => [...row, "80%", "Se recomienda continuar"]),
    questions: ["sinEncabezado"],
  },
  "a matriz with columns of the follow-up": {
    source: sheet([
      ["Acción", "Avance", "Indicador", "Meta", "% de cumplimiento", "Recomendaciones", "Nota"],
      ["Socializar", 8, "Número de talleres", "10", 0.8, "Seguir", "x"],
    ]),
    rows: [["Socializar", "Número de talleres", "10", 0.8, "Seguir", 8, "x"]],
  },
  "2,000 rows": {
    source: sheet([HEADINGS, ...Array.from({ length: 2000 }, (_, index) => MEANT[index % 7]!)]),
    rows: Array.from({ length: 2000 }, (_, index) => MEANT[index % 7]!),
  },
  "pasted from Excel, with tabs, quotes and line breaks in a cell": {
    source: pasted(
      asTabs([HEADINGS, ...WRITTEN])
        .replace("120 viviendas", '"120\tviviendas"')
        .replace("Recursos propios y", '"Recursos ""propios""\ny')
        .replace("regalías", 'regalías"'),
    ),
    rows: MEANT.map((row) => row.map((cell) => cell.replace("Recursos propios", 'Recursos "propios"'))),
  },
  "pasted from Word, a cell of two paragraphs": {
    source: pasted(asTabs([HEADINGS, ...WRITTEN]).replace("redes de", "redes\nde")),
  },
  Markdown: {
    source: pasted(asPipes([HEADINGS, HEADINGS.map(() => ":--"), ...WRITTEN])),
    dropped: ["1:separadores"],
  },
  "Markdown without outer pipes": {
    source: pasted(asPipes([HEADINGS, HEADINGS.map(() => "---"), ...WRITTEN], false)),
    dropped: ["1:separadores"],
  },
  "copied from a PDF, cells on several lines": {
    source: pasted(asPrinted([HEADINGS, ...WRITTEN], [22, 24, 22, 14, 26, 20, 20, 16])),
    questions: ["adivinada"],
  },
  "one cell below the other": {
    source: pasted([...HEADINGS, ...MEANT.flat()].join("\n")),
    questions: ["adivinada"],
  },
  nothing: { source: pasted(""), rows: [] },
  "no table at all": {
    source: pasted("Hola\nMundo"),
    rows: [
      [...alone(""), "Hola"],
      [...alone(""), "Mundo"],
    ],
    questions: [
      "sinEncabezado",
      "columna:0",
      "columnaFaltante:accion",
      "columnaFaltante:indicador",
      "columnaFaltante:meta",
      "columnaFaltante:responsables",
      "columnaFaltante:tiempos",
    ],
  },
};

const leftOut = ({ dropped }: Organized) =>
  dropped.filter(({ reason }) => reason !== "blancos").map(({ line, reason }) => `${line}:${reason}`);

it.each(Object.entries(cases))("%s", (_, { source, choices, rows, dropped, questions, headings }) => {
  const result = organize(source, choices);
  expect(result.rows.map(({ values }) => values)).toEqual(rows ?? MEANT);
  expect(leftOut(result)).toEqual(dropped ?? []);
  expect(result.questions.map(({ key }) => key)).toEqual(questions ?? []);
  if (headings) expect(result.resultColumns.map(({ heading }) => heading)).toEqual(headings);
});
