import { organize, readPastedText } from ".";
import { documentText, meantRows, seeds, tableText } from "./testing/seeds";
import { asPrinted } from "./testing/plan";

describe.each(Object.entries(seeds))("%s", (_, seed) => {
  const line = (index: number) => seed.crudas[index]!.linea;

  it("gives every cell of every row as it is meant, from the lines of the table", () => {
    const { rows } = organize(readPastedText(tableText(seed)));
    expect(rows.map(({ values }) => values)).toEqual(meantRows(seed));
  });

  it("says which lines each row was made from", () => {
    const { rows } = organize(readPastedText(tableText(seed)));
    expect(rows.map(({ lines }) => lines.map(line))).toEqual(seed.logicas.map(({ lineas }) => lineas));
  });

  it("gives the same from the whole document", () => {
    const { rows } = organize(readPastedText(documentText(seed)));
    expect(rows.map(({ values }) => values)).toEqual(meantRows(seed));
  });

  it("gives the same with the headings again before any of its lines", () => {
    const { cells } = readPastedText(tableText(seed));
    for (let line = 1; line < cells.length; line++) {
      const broken = [...cells.slice(0, line), cells[0]!, ...cells.slice(line)];
      expect(organize({ cells: broken }).rows.map(({ values }) => values)).toEqual(meantRows(seed));
    }
  });

  it("changes nothing in what it gave", () => {
    const { rows, resultColumns } = organize(readPastedText(tableText(seed)));
    const cells = [resultColumns.map(({ heading }) => heading), ...rows.map(({ values }) => values)];
    expect(organize({ cells }).rows.map(({ values }) => values)).toEqual(meantRows(seed));
  });
});

it("gives Cajamarca's table from a text without tabs, as a PDF has it", () => {
  const seed = seeds.cajamarca!;
  const { cells } = readPastedText(tableText(seed));
  const source = readPastedText(asPrinted(cells, [24, 24, 24, 15, 30, 22, 24, 14]));
  expect(organize(source).rows.map(({ values }) => values)).toEqual(meantRows(seed));
});

it("gives Pore's matriz, the document's other table", () => {
  const seed = seeds.pore!;
  const { rows, target } = organize(readPastedText(documentText(seed)), { table: 1 });
  expect(target).toBe("matriz");
  expect(rows.map(({ values }) => values.map((value) => String(value).slice(0, 24)))).toEqual([
    ["Recolección y revisión d", "Recolección de informaci", "Actualización 4 veces al", "", ""],
    ["Recolección y revisión d", "Actualización de canal d", "Calendario de eventos co", "", ""],
    ["Recolección y revisión d", "Revisión de toda la info", "4 veces por año.", "", ""],
  ]);
});

const dropped = (name: string) => {
  const seed = seeds[name]!;
  const result = organize(readPastedText(tableText(seed)));
  const number = (index: number) => seed.crudas[index]!.linea;
  const moved = result.steps
    .filter(({ kind }) => kind === "unidas" || kind === "sueltas")
    .flatMap(({ kind, changes }) =>
      changes.filter(({ on }) => on).map(({ lines, into }) => [kind, number(lines[0]!), number(into!)]),
    );
  return { dropped: result.dropped.map(({ line, reason }) => [number(line), reason]), moved };
};

it.each([
  [
    "gonzalez",
    [
      [67, "repetidos"],
      [72, "separadores"],
    ],
    [],
  ],
  [
    "elContadero",
    [
      [78, "separadores"],
      [85, "repetidos"],
      [86, "separadores"],
    ],
    [["unidas", 87, 83]],
  ],
  [
    "alvarado",
    [
      [155, "pies"],
      [156, "fantasmas"],
    ],
    [["sueltas", 174, 173]],
  ],
  ["cajamarca", [], []],
  ["pore", [[56, "repetidos"]], [["unidas", 57, 54]]],
])("lists every line of %s that was left out or moved", (name, left, moved) => {
  expect(dropped(name)).toEqual({ dropped: left, moved });
});
