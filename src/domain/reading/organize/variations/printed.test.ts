import { organize, readPastedText } from "..";
import { HEADINGS, MEANT, WRITTEN, asPrinted } from "../testing/plan";

const WIDTHS = [22, 24, 22, 14, 26, 20, 20, 16];
const printed = (rows: readonly (readonly string[])[]) => asPrinted(rows, WIDTHS);
const far = (text: string) => " ".repeat(61) + text;

const PAGES = [WRITTEN.slice(0, 2), WRITTEN.slice(2, 5), WRITTEN.slice(5)];

/** The plan as a PDF of three pages has it, with its headings on the first one or on each. */
const document = (onEach: boolean, between: (page: number) => string) =>
  PAGES.map((rows, page) => {
    const text = printed(onEach || page === 0 ? [HEADINGS, ...rows] : rows);
    return `${text}\n${between(page + 1)}`;
  }).join("");

const organized = (text: string) => organize(readPastedText(text));

/** What stands between two pages. */
const FOOTERS: Readonly<Record<string, (page: number) => string>> = {
  "the page, at the left": (page) => `Página ${page} de 3\n`,
  "the page, in the middle": (page) => `${far(`Página ${page} de 3`)}\n`,
  "the page between blank lines": (page) => `\n${far(`Página ${page} de 3`)}\n\n`,
  "the page's number and a form feed": (page) => `${far(String(page))}\n\f`,
  "the page's number between blank lines": (page) => `\n${far(String(page))}\n\n`,
  "an address above the page": (page) =>
    `Alcaldía Municipal de Prueba - Calle 3 No. 4-50\nPágina ${page} de 3\n`,
  "an address above the page, between blank lines": (page) =>
    `\nAlcaldía Municipal de Prueba - Calle 3 No. 4-50\n${far(`Página ${page} de 3`)}\n\n`,
  "a title that comes again beside the page": (page) =>
    `\nPlan de acción del municipio${" ".repeat(60)}Página ${page} de 3\n`,
  "a title that comes again above the page": (page) =>
    `\nPlan de acción del municipio\n${far(`- ${page} -`)}\n\n`,
  "a telephone and a site": () => `\n${far("Teléfono: (098) 2 870015")}\n${far("www.prueba.gov.co")}\n\n`,
};

describe.each([
  ["the headings on each page", true],
  ["the headings on the first page", false],
])("copied from a PDF, %s", (_, onEach) => {
  it.each(Object.entries(FOOTERS))("%s", (_, between) => {
    const { rows, dropped, questions } = organized(document(onEach, between));
    expect(rows.map(({ values }) => values)).toEqual(MEANT);
    const reasons = new Set(dropped.map(({ reason }) => reason).filter((reason) => reason !== "blancos"));
    expect([...reasons].sort()).toEqual(onEach ? ["pies", "repetidos"] : ["pies"]);
    expect(questions.map(({ key }) => key)).toEqual(["adivinada"]);
  });

  it("blank lines and nothing else", () => {
    const blank = onEach ? () => "\n\n" : () => "";
    expect(organized(document(onEach, blank)).rows.map(({ values }) => values)).toEqual(MEANT);
  });
});

it.each([
  ["a site at the end of a cell", 4, "Publicar el informe en www.prueba.gov.co"],
  ["a number at the end of a cell", 2, "Número de visitas según el formato 12"],
  ["an address at the end of a cell", 4, "Arreglar la sede de la Calle 6 No. 7-52"],
])("leaves in its cell %s", (_, column, text) => {
  const rows = MEANT.map((row, index) =>
    index === 3 ? row.map((cell, at) => (at === column ? text : cell)) : row,
  );
  const { rows: result } = organized(printed([HEADINGS, ...rows]));
  expect(result.map(({ values }) => values)).toEqual(rows);
});
