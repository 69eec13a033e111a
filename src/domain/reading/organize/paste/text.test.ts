import { readPastedText } from ".";

const cells = (text: string) => readPastedText(text).cells;

it.each<[string, string, readonly (readonly string[])[]]>([
  [
    "tabs",
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a last line break", "a\tb\r\n", [["a", "b"]]],
  ["blank cells and lines", "\tb\n\n\t\t", [["", "b"], [""], ["", "", ""]]],
  [
    "a cell with a line break",
    'a\t"b\nc"\nd\te',
    [
      ["a", "b\nc"],
      ["d", "e"],
    ],
  ],
  ["a cell with a tab and quotes", '"a\tb"\t"""c"""', [["a\tb", '"c"']]],
  ["quotes that belong to the text", '"Gobierno" en línea\tb', [['"Gobierno" en línea', "b"]]],
  [
    "a quote that is never closed",
    '"a\tb\nc\td',
    [
      ['"a', "b"],
      ["c", "d"],
    ],
  ],
  [
    "a cell that Word broke",
    "a\tb\tc\nd\te\nf\tg\nh\ti\tj",
    [
      ["a", "b", "c"],
      ["d", "e\nf", "g"],
      ["h", "i", "j"],
    ],
  ],
  [
    "a line of its own among broken ones",
    "a\tb\tc\ntítulo\nd\te\tf",
    [["a", "b", "c"], ["título"], ["d", "e", "f"]],
  ],
  [
    "pipes",
    "| a | b |\n|---|---|\n| c | |",
    [
      ["a", "b"],
      ["---", "---"],
      ["c", ""],
    ],
  ],
  [
    "pipes without the outer ones",
    "a | b\n--- | ---\nc | d",
    [
      ["a", "b"],
      ["---", "---"],
      ["c", "d"],
    ],
  ],
  [
    "a blank first cell without the outer ones",
    "a | b | c\n--- | --- | ---\n | d | e",
    [
      ["a", "b", "c"],
      ["---", "---", "---"],
      ["", "d", "e"],
    ],
  ],
  [
    "a blank first cell in a line that ends in a pipe, as no other does",
    "a | b | c\n--- | --- | ---\n| d | e |",
    [
      ["a", "b", "c"],
      ["---", "---", "---"],
      ["", "d", "e"],
    ],
  ],
  [
    "a blank first cell where the pipes are only at the end",
    "a | b | c |\n--- | --- | --- |\n| d | e |",
    [
      ["a", "b", "c"],
      ["---", "---", "---"],
      ["", "d", "e"],
    ],
  ],
  [
    "a line with a pipe before its first cell, as no other has",
    "a | b | c\nd | e | f\n| g | h | i",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  ],
  [
    "a line without the outer pipes that the others have",
    "| a | b | c |\n| d | e | f |\ng | h | i\n| j | k |",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
      ["j", "k"],
    ],
  ],
  [
    "a pipe that a cell has",
    "| a \\| b | c |\n| d | e |",
    [
      ["a | b", "c"],
      ["d", "e"],
    ],
  ],
  [
    "text around a Markdown table",
    "Título\n\n| a | b |\n| c | d |",
    [["Título"], [""], ["a", "b"], ["c", "d"]],
  ],
  ["a single line", "hola", [["hola"]]],
  ["nothing", "", [[""]]],
])("reads %s", (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

it("knows the line of the text where each row begins", () => {
  expect(readPastedText('a\t"b\nc"\nd\te').place?.numbers).toEqual([1, 3]);
});

it("takes columns from runs of spaces, and says that it is a guess", () => {
  const text = [
    "Acción               Indicador            Meta",
    "Socializar el plan   Número de talleres   10 al",
    "en las veredas                            año",
    "                     Número de personas   200",
  ].join("\n");
  expect(readPastedText(text)).toMatchObject({
    guessed: true,
    cells: [
      ["Acción", "Indicador", "Meta"],
      ["Socializar el plan en las veredas", "Número de talleres", "10 al año"],
      ["", "Número de personas", "200"],
    ],
  });
});

it("folds a table that came one cell below the other, where they come out even", () => {
  const lines = ["Acción", "Indicador", "Meta", "Uno", "a", "1", "Dos", "b", "2"];
  expect(readPastedText(lines.join("\n")).cells).toEqual([
    lines.slice(0, 3),
    lines.slice(3, 6),
    lines.slice(6),
  ]);
  expect(readPastedText(lines.slice(0, -1).join("\n")).cells).toHaveLength(8);
});

it("reads long texts in one pass", () => {
  expect(readPastedText('"a""\t'.repeat(20_000)).cells[0]).toHaveLength(20_001);
  expect(readPastedText("|a".repeat(20_000)).cells).toHaveLength(1);
  expect(readPastedText(`a${" ".repeat(100_000)}b`).cells).toHaveLength(1);
});

describe("files of values", () => {
  test.each([
    [
      "semicolons, with decimal commas",
      "Acción;Indicador;Meta;Responsable\nPublicar;Páginas;13,5;Sistemas\nCapacitar;Talleres;0,35%;Planeación",
      ["Publicar", "Páginas", "13,5", "Sistemas"],
    ],
    [
      "commas, and quotes around what has one",
      'Acción,Indicador,Meta\n"Publicar, y difundir",Páginas,"13,5"\nCapacitar,"Talleres ""abiertos""",4\n',
      ["Publicar, y difundir", "Páginas", "13,5"],
    ],
    [
      "a title above",
      "PLAN 2024;;\nAcción;Indicador;Meta\nPublicar;Páginas;5",
      ["Acción", "Indicador", "Meta"],
    ],
    [
      "a line break in quotes",
      'Acción;Indicador;Meta\n"Publicar\ny difundir";Páginas;5',
      ["Publicar\ny difundir", "Páginas", "5"],
    ],
  ])("%s", (_, text, second) => {
    expect(readPastedText(text).cells[1]).toEqual(second);
  });

  test("sentences with commas are none", () => {
    const text =
      "Publicar, difundir, capacitar.\nLa alcaldía, con sus secretarías, publica; y capacita.\nFin.";
    expect(readPastedText(text).cells.every((cells) => cells.length === 1)).toBe(true);
  });
});
