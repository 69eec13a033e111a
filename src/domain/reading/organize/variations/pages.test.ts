import { HEADINGS, MEANT, WRITTEN, alone } from "../testing/plan";
import { itOrganizes, only, sheet } from "../testing/variations";

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
const PAGE = alone("Página 1 de 2");

itOrganizes({
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
  "a page that begins with the row that the one before ended with": {
    source: sheet([HEADINGS, ...WRITTEN.slice(0, 3), HEADINGS, ...WRITTEN.slice(2)]),
    rows: [...MEANT.slice(0, 3), ...MEANT.slice(2)],
    dropped: ["4:repetidos"],
    questions: ["posibleFantasma:fantasmas:6"],
  },
  "the same, where the person says so": {
    source: sheet([HEADINGS, ...WRITTEN.slice(0, 3), HEADINGS, ...WRITTEN.slice(2)]),
    choices: { on: ["fantasmas:6"] },
    dropped: ["4:repetidos", "5:fantasmas"],
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
});

const short = (row: readonly string[]) => row.slice(1);

itOrganizes({
  "a second page without headings nor its first column": {
    source: sheet([HEADINGS, ...WRITTEN.slice(0, 5), [], ...WRITTEN.slice(5).map(short)]),
    rows: MEANT.map((row, index) => (index < 5 ? row : [MEANT[4]![0], ...row.slice(1)])),
  },
  "a second page without headings nor its last column": {
    source: sheet([HEADINGS, ...WRITTEN.slice(0, 5), [], ...WRITTEN.slice(5).map((row) => row.slice(0, 7))]),
    rows: MEANT.map((row, index) => (index < 5 ? row : [...row.slice(0, 7), expect.anything()])),
  },
});
