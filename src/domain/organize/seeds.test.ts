import { organize, readPastedText } from ".";
import { documentText, meantRows, seeds, tableText } from "./testing/seeds";

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
