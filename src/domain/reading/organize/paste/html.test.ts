/** @jest-environment jsdom */
import fc from "fast-check";
import { organize } from "..";
import { HEADINGS, MEANT, WRITTEN } from "../testing/plan";
import { readPaste, readPastedHtml } from ".";

const body = (html: string) => new DOMParser().parseFromString(html, "text/html").body;
const read = (html: string) => readPastedHtml(body(html));
const cells = (html: string) => read(html)?.cells;

const row = (texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
const table = (rows: readonly (readonly string[])[]) => `<table>${rows.map(row).join("")}</table>`;

it.each<[string, string, readonly (readonly string[])[]]>([
  [
    "cells in rows",
    "<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>",
    [["a", "b"], ["c", ""], []],
  ],
  [
    "a cell down two rows",
    "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    [["a", "b"], ["", "c"], []],
  ],
  ["a cell over two columns", "<table><tr><td colspan=2>a</td><td>b</td></tr></table>", [["a", "", "b"], []]],
  [
    "a cell over both",
    "<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    [["a", "", "b"], ["", "", "c"], []],
  ],
  [
    "a cell down to the end",
    "<table><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    [["a", "b"], ["", "c"], []],
  ],
  [
    "spans that make no sense",
    "<table><tr><td rowspan=-3 colspan=x>a</td><td rowspan=99999>b</td></tr></table>",
    [["a", "b"], []],
  ],
  [
    "headings and feet in their sections",
    "<table><thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
    [["a"], ["b"], []],
  ],
  [
    "paragraphs and line breaks in a cell",
    "<table><tr><td><p>a</p><p>b<br>c</p></td></tr></table>",
    [["a\nb\nc"], []],
  ],
  [
    "the white space of the page's source",
    "<table><tr><td>\n  a\n  b&nbsp; c </td></tr></table>",
    [["a b c"], []],
  ],
  [
    "what Word adds",
    "<table><tr><td><p class=MsoNormal><span lang=ES>a<o:p></o:p></span></p><style>x</style></td></tr></table>",
    [["a"], []],
  ],
  [
    "what nobody sees",
    "<table><tr><td>a<span style='display:none'>x</span><del>y</del></td></tr></table>",
    [["a"], []],
  ],
  [
    "rows and cells that nobody sees",
    "<table><tr style='display:none'><td>x</td></tr><tr><td>a</td><td style='display: none'>y</td><td>b</td></tr></table>",
    [["a", "b"], []],
  ],
  [
    "a page of three columns with the table in the middle",
    "<table><tr><td>Menú</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td><td>Lado</td></tr></table>",
    [["Menú"], ["a", "b"], ["c", "d"], [], ["Lado"]],
  ],
  [
    "a table that only arranges, in another",
    "<table><tr><td><table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table></td></tr></table>",
    [["a", "b"], []],
  ],
  [
    "a table in a cell, as its text",
    "<table><tr><td>a</td><td>b</td><td><table><tr><td>c</td><td>d</td></tr></table></td></tr></table>",
    [["a", "b", "c\nd"], []],
  ],
  [
    "a table that only arranges the page",
    "<table><tr><td><h1>t</h1><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
    [["t"], ["a", "b"], []],
  ],
  [
    "paragraphs around the tables",
    "<p>t</p><table><tr><td>a</td></tr></table><p>u<b>v</b></p>",
    [["t"], ["a"], [], ["uv"]],
  ],
])("reads %s", (_, html, expected) => {
  expect(cells(html)).toEqual(expected);
});

it.each([
  ["300<sup>1</sup>", "300 [1]"],
  ["300 <sup>1</sup>", "300 [1]"],
  ["Adulto mayor<sup>12</sup> atendido", "Adulto mayor [12] atendido"],
  ["100 %<sup>(2)</sup>", "100 % [2]"],
  ["300<sup>1, 2</sup>", "300 [1] [2]"],
  ["300<span style='vertical-align: super'>1</span>", "300 [1]"],
  ["300<sup><a href='#n1'>[1]</a></sup>", "300 [1]"],
  ["300<a href='#_ftn1'><span>[1]</span></a>", "300[1]"],
  ["1<sup>0</sup> de diciembre", "1º de diciembre"],
  ["100 m<sup>2</sup>", "100 m2"],
  ["50 km<sup>2</sup> y 3 mts<sup>3</sup>", "50 km2 y 3 mts3"],
  ["N<sup>o</sup> 5", "No 5"],
  ["1<sup>er</sup> semestre", "1er semestre"],
  ["<sup>1</sup> Ley 1276 de 2009", "1 Ley 1276 de 2009"],
])("reads what stands above the line: %s", (html, expected) => {
  expect(cells(`<table><tr><td>${html}</td></tr></table>`)?.[0]).toEqual([expected]);
});

it("takes the numbers of notes out of cells and headings, and lists them", () => {
  const notes = (rows: readonly (readonly string[])[]) =>
    rows.map((texts) =>
      texts.map((text, column) => (column === 3 && text !== "" ? `${text}<sup>1</sup>` : text)),
    );
  const { rows, steps, questions } = organize(read(table(notes([HEADINGS, ...WRITTEN])))!);
  expect(rows.map(({ values }) => values)).toEqual(MEANT);
  expect(questions).toEqual([]);
  expect(steps.find(({ kind }) => kind === "limpieza")?.changes[0]).toMatchObject({
    before: "120 viviendas [1]",
    after: "120 viviendas",
  });
});

it("gives the spans as merged areas, in the lines of the whole page", () => {
  const html = "<p>t</p><table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td></tr></table>";
  expect(read(html)?.merges).toEqual([
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 1, columns: 2 },
  ]);
});

it("is no table where the page has none: the text is read", () => {
  expect(read("<p>Acción</p>")).toBeUndefined();
  expect(readPaste({ html: body("<p>x</p>"), text: "a\tb" }).cells).toEqual([["a", "b"]]);
  expect(readPaste({ text: "a\tb" }).cells).toEqual([["a", "b"]]);
});

/** The plan as Word has it: acción, beneficios, responsables and recursos merged down over their indicators. */
function spanned(): string {
  const groups = [
    [0, 2],
    [2, 3],
    [5, 2],
  ] as const;
  const rows = WRITTEN.map((written, index) => {
    const group = groups.find(([first]) => first === index);
    const texts = written.flatMap((text, column) => {
      // Of the last acción, each indicator has somebody of its own.
      const merges = [0, 1, 6].includes(column) || (column === 5 && index < 5);
      if (!merges) return [`<td>${text}</td>`];
      return group ? [`<td rowspan=${group[1]}>${text}</td>`] : [];
    });
    return `<tr>${texts.join("")}</tr>`;
  });
  return `<p>MARCO OPERATIVO</p><table>${row(HEADINGS)}${rows.join("")}</table><p>Firmas:</p>`;
}

it.each<[string, string]>([
  ["cells merged down", spanned()],
  [
    "titles across the table",
    `<table><tr><td colspan=8>PLAN DE ACCIÓN</td></tr><tr><td colspan=4>LO QUE SE HARÁ</td><td colspan=4>CON QUÉ</td></tr>${[HEADINGS, ...WRITTEN].map(row).join("")}</table>`,
  ],
  [
    "a table on each page, the second without headings",
    `${table([HEADINGS, ...WRITTEN.slice(0, 3)])}<p>Página 1 de 2</p><p>ALCALDÍA DE PRUEBA</p>${table(WRITTEN.slice(3))}`,
  ],
  [
    "a table on each page, the second with a column more",
    `${table([HEADINGS, ...WRITTEN.slice(0, 3)])}<p>Página 1 de 2</p>${table([["", ...HEADINGS], ...WRITTEN.slice(3).map((texts) => ["", ...texts])])}`,
  ],
  [
    "a table inside the page's own",
    `<table><tr><td><p>Portal</p>${table([HEADINGS, ...WRITTEN])}</td></tr></table>`,
  ],
])("organizes %s", (_, html) => {
  expect(organize(readPaste({ html: body(html), text: "" })).rows.map(({ values }) => values)).toEqual(MEANT);
});

it("leaves blank what is not merged in a column that merges elsewhere", () => {
  const html = `<table>${row(["Acción", "Indicador", "Meta", "Recursos", "Tiempos"])}
    <tr><td rowspan=2>Uno</td><td>Número de a</td><td>1</td><td rowspan=2>Equipos</td><td>5 años</td></tr>
    <tr><td>Número de b</td><td>2</td><td></td></tr>
    <tr><td>Dos</td><td>Número de c</td><td>3</td><td>Internet</td><td rowspan=2>1 año</td></tr>
    <tr><td></td><td>Número de d</td><td>4</td><td></td></tr></table>`;
  const { rows } = organize(readPastedHtml(body(html))!);
  const at = (index: number) => rows[index]!.values;
  expect([at(1)[6], at(1)[7]]).toEqual(["Equipos", ""]);
  // The acción is always carried; its resources, merged above and not here, are not.
  expect([at(3)[0], at(3)[6], at(3)[7]]).toEqual(["Dos", "", "1 año"]);
});

it("reads any page without failing", () => {
  const piece = fc.constantFrom(
    "<table>",
    "</table>",
    "<tr>",
    "<td rowspan=3>",
    "<td colspan=2>",
    "</td>",
    "<p>",
    "a",
    "<br>",
    "<th>",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = read(pieces.join(""));
      if (source) organize(source);
    }),
  );
});
