import { HEADINGS, MEANT, WRITTEN, alone } from "../testing/plan";
import { itOrganizes, sheet } from "../testing/variations";

const HOTLINE = "Línea telefónica 601 382 0000 y fax 601 382 0001";

itOrganizes({
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
    dropped: ["8:totales"],
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
    rows: MEANT.map((row, index) => [...row, index < 2 ? "EJE 1. Servicios públicos" : "EJE 2. Salud"]),
    headings: [...HEADINGS, "Sección"],
    dropped: ["1:secciones", "4:secciones"],
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
  ...Object.fromEntries(
    ["PROGRAMA 2: EDUCACIÓN PARA TODOS", "SECRETARÍA DE EDUCACIÓN", "“Educación para todos”"].map((title) => [
      `the title of another plan above the headings that come again: ${title}`,
      {
        source: sheet([
          alone("PLAN DE SALUD"),
          HEADINGS,
          ...WRITTEN.slice(0, 5),
          [],
          alone(title),
          HEADINGS,
          ...WRITTEN.slice(5),
        ]),
        dropped: ["0:titulos", "8:secciones", "9:repetidos"],
        questions: ["seccion:secciones:9"],
      },
    ]),
  ),
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
    questions: ["seccion:secciones:8", "posibleUnion:unidas:8"],
  },
});
