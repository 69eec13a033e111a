import { Choices, Organized, RawTable, answered, organize, switched } from ".";
import { HEADINGS, MEANT, WRITTEN, alone } from "./testing/plan";

const source: RawTable = {
  cells: [
    HEADINGS,
    ...WRITTEN.slice(0, 2),
    alone("Página 1 de 2"),
    ...WRITTEN.slice(2, 5),
    alone("Página 2 de 2"),
    ...WRITTEN.slice(5),
  ],
};
const texts = ({ rows }: Organized) => rows.map(({ values }) => values[0]);
const after = (choices: Choices) => organize(source, choices);

it("a single change can be left undone, or all of a kind", () => {
  expect(after({})).toMatchObject({
    dropped: [
      { line: 3, reason: "pies" },
      { line: 7, reason: "pies" },
    ],
  });
  expect(texts(after(switched({}, "pies:4", false)))).toContain("Página 1 de 2");
  expect(texts(after(switched({}, "pies:4", false)))).not.toContain("Página 2 de 2");
  expect(texts(after(switched({}, "pies", false)))).toEqual(
    expect.arrayContaining(["Página 1 de 2", "Página 2 de 2"]),
  );
});

it("what was switched off is still shown, to be switched on again", () => {
  const off = switched({}, "pies:4", false);
  const pies = after(off).steps.find(({ kind }) => kind === "pies");
  expect(pies).toMatchObject({
    on: true,
    changes: [
      { key: "pies:4", on: false },
      { key: "pies:8", on: true },
    ],
  });
  expect(after(switched(off, "pies:4", true)).rows).toEqual(after({}).rows);
});

it.each([
  [
    ["pies", false],
    ["pies:4", true],
    ["pies:8", false],
  ],
  [
    ["pies:4", true],
    ["pies", false],
    ["pies:4", false],
  ],
] as const)("the last word counts: %j", (...said) => {
  const choices = said.slice(0, 2).reduce<Choices>((so, [key, on]) => switched(so, key, on), {});
  const [key, on] = said[2];
  const change = after(choices)
    .steps.flatMap(({ changes }) => changes)
    .find((each) => each.key === key);
  expect(change?.on).toBe(on);
});

const two = "Identificación de servicios a publicar. Identificación de trámites a publicar.";
const doubtful: RawTable = { cells: [HEADINGS, [two, ...WRITTEN[0]!.slice(1)]] };

it("two acciones in a cell are only split where the person says so", () => {
  const asked = organize(doubtful);
  expect(asked.rows).toHaveLength(1);
  const [question] = asked.questions;
  const [yes, no] = question!.answers;
  const split = organize(doubtful, answered({}, yes!));
  expect(texts(split)).toEqual([
    "Identificación de servicios a publicar.",
    "Identificación de trámites a publicar.",
  ]);
  expect(split.questions).toEqual([]);
  const left = organize(doubtful, answered({}, no!));
  expect([left.rows, left.questions]).toEqual([asked.rows, []]);
});

it("a meta and an indicador that came apart are put together where the person says so", () => {
  const cells = [
    HEADINGS,
    WRITTEN[0]!,
    ["", "", "", "3 al año", "Identificar las entidades", "", "", ""],
    ["", "", "Cantidad de entidades", "", "Establecer alianzas", "", "", ""],
  ];
  const [question] = organize({ cells }).questions;
  expect(question).toMatchObject({ kind: "desalineada", lines: [2, 3] });
  const { rows } = organize({ cells }, answered({}, question!.answers[0]!));
  expect(rows.slice(1).map(({ values }) => values.slice(2, 5))).toEqual([
    ["", "", "Identificar las entidades"],
    ["Cantidad de entidades", "3 al año", "Establecer alianzas"],
  ]);
});

it("a second meta under a row that has one is put with it where the person says so", () => {
  const cells = [HEADINGS, ...WRITTEN.slice(0, 2), ["", "", "", "90 %", "", "", "", ""], ...WRITTEN.slice(2)];
  const asked = organize({ cells });
  expect(asked.questions).toMatchObject([{ kind: "posibleUnion", lines: [3], about: "90 %" }]);
  const metas = ({ rows }: Organized) => rows.slice(0, 3).map(({ values }) => values[3]);
  expect(metas(asked)).toEqual(["120 viviendas", "95 %", "90 %"]);
  const joined = organize({ cells }, answered({}, asked.questions[0]!.answers[0]!));
  expect(metas(joined)).toEqual(["120 viviendas", "95 %\n90 %", "98%"]);
  expect(joined.questions).toEqual([]);
});

it("a doubtful column is what the person says, and another loses it", () => {
  const cells = [
    ["Acción", "Indicador", "Meta", "Detalle", "Notas"],
    ...WRITTEN.map((row) => [row[0]!, row[2]!, row[3]!, row[4]!, "x"]),
  ];
  const asked = organize({ cells });
  const column = asked.questions.find(({ kind }) => kind === "columna")!;
  expect(column).toMatchObject({
    column: 3,
    about: "Detalle",
    answers: [{ key: "actividades" }, {}, {}, {}, {}, {}],
  });
  const aside = organize({ cells }, answered({}, column.answers.at(-1)!));
  expect(aside.resultColumns.at(-2)).toEqual({ key: null, heading: "Detalle", source: 3 });
  const swapped = organize({ cells }, { columns: { 3: "indicador" } });
  expect(swapped.columns[1]).toMatchObject({ heading: "Indicador", key: null });
  expect(swapped.columns[3]).toMatchObject({ key: "indicador", how: "chosen" });
});

it("choosing another table forgets what was said of the columns of the first", () => {
  const choices = answered({ columns: { 2: null } }, { kind: "tabla", table: 1, choices: { table: 1 } });
  expect(choices).toMatchObject({ table: 1, columns: {} });
});

it("a marco can be taken as a matriz: what has no column there stays at its right", () => {
  const result = organize({ cells: [HEADINGS, ...WRITTEN] }, { target: "matriz" });
  expect(result.resultColumns.map(({ heading }) => heading)).toEqual([
    "Acción",
    "Indicador de gestión",
    "Meta",
    "Porcentaje de cumplimiento",
    "Recomendaciones / Acciones correctivas",
    "Responsable",
    ...HEADINGS.filter((_, index) => [1, 4, 6, 7].includes(index)),
  ]);
  expect(texts(result)).toEqual(MEANT.map(([accion]) => accion));
});

it("a tiempo that only its place says to be the one above is listed by itself, and can be left blank by itself", () => {
  const { steps } = after({});
  const filled = steps.find(({ kind }) => kind === "continuaciones")!.changes;
  const repeated = filled.filter(({ only }) => only === "tiempos");
  expect(repeated).toMatchObject([{ key: "continuaciones:6:tiempos", columns: [7], after: "Semestral" }]);
  const { rows } = after(switched({}, repeated[0]!.key, false));
  expect(rows[3]?.values).toEqual([...MEANT[3]!.slice(0, 7), ""]);
});

it("a tiempo that is merged is not", () => {
  const merges = [{ row: 5, column: 7, rows: 2, columns: 1 }];
  const cells = source.cells;
  const { steps } = organize({ cells, merges });
  const filled = steps.find(({ kind }) => kind === "continuaciones")!.changes;
  expect(filled.filter(({ only }) => only !== undefined)).toEqual([]);
});
