import fc from "fast-check";
import { CellValue } from "../cell/cell";
import { matriz } from "../tables/matriz";
import { sheet } from "./testing/sheet";
import { readWorkbook } from "./workbook";

const MARCO = [
  "Acción",
  "Beneficios",
  "Indicadores de gestión",
  "Metas",
  "Actividades",
  "Responsables",
  "Recursos",
  "Tiempos",
];
const MATRIZ = [
  "ACCION",
  "INDICADOR DE GESTION",
  "META",
  "PORCENTAJE DE CUMPLIMIENTO",
  "RECOMENDACIONES/ ACCIONES CORRECTIVAS.",
];
const marcoRow = (accion: string, indicador: string) => [
  accion,
  "b",
  indicador,
  "1",
  "act",
  "resp",
  "rec",
  "1 año",
];

const read = (...args: Parameters<typeof sheet>) => readWorkbook([sheet(...args)]);
const texts = (
  rows: readonly { readonly values: Readonly<Record<string, CellValue>> }[],
  ...keys: string[]
) => rows.map((row) => keys.map((key) => row.values[key]).join("|"));

describe("finds the table", () => {
  it.each<[string, CellValue[][]]>([
    ["at the top", [MATRIZ, ["a", "i", "m"]]],
    ["below titles", [["Alcaldía"], ["Matriz de monitoreo"], [], MATRIZ, ["a", "i", "m"]]],
    [
      "moved to the right",
      [
        ["", "", ...MATRIZ],
        ["", "", "a", "i", "m"],
      ],
    ],
    ["with its columns reordered", [[...MATRIZ].reverse(), ["", "", "m", "i", "a"]]],
    [
      "with other columns between",
      [
        ["Acción", "Eje", "Indicador", "Programa", "Meta", "Avance"],
        ["a", "e", "i", "p", "m", 3],
      ],
    ],
    [
      "without one of its headings",
      [
        ["Acción", "", "Meta", "% cumplimiento"],
        ["a", "i", "m", ""],
      ],
    ],
    [
      "with headings that only begin alike",
      [
        ["Acción estratégica del plan", "Indicador", "Meta", "Avance"],
        ["a", "i", "m", 1],
      ],
    ],
  ])("%s", (_, rows) => {
    const { matrices, marcos } = read(rows);
    expect(marcos).toEqual([]);
    expect(matrices).toHaveLength(1);
    expect(texts(matrices[0]!.rows, "accion", "meta")).toEqual(["a|m"]);
  });

  it("with headings in two rows", () => {
    const { matrices } = read([
      ["Acción", "Indicador", "Meta", "Seguimiento", ""],
      ["", "", "", "Avance", "% de cumplimiento"],
      ["a", "i", "m", 3, 0.5],
    ]);
    expect(matrices[0]!.headerRow).toBe(2);
    expect(matrices[0]!.rows.map(({ values }) => [values.accion, values.avance])).toEqual([["a", 3]]);
  });

  it.each<[string, CellValue[][]]>([
    ["an empty sheet", []],
    [
      "phases",
      [
        ["Fase", "Plazo nacional", "Plazo territorial"],
        ["Información", "2008", "2009"],
      ],
    ],
    [
      "a summary by acción",
      [
        ["Código", "Acción", "Peso", "Cumplimiento", "Avance del plan", "Semáforo"],
        ["1", "a", 1, 0.5],
      ],
    ],
    [
      "a list of rows aún no exigibles",
      [
        ["Código", "Acción", "Indicador", "Meta", "Responsable"],
        ["1", "a", "i", "m", "r"],
      ],
    ],
    ["sentences that mention it", [["La acción", "tiene indicador y meta"], ["x"]]],
  ])("not in %s", (_, rows) => {
    const { matrices, marcos } = read(rows);
    expect([...matrices, ...marcos]).toEqual([]);
  });

  it("says which are missing and which are there twice", () => {
    const { matrices } = read([
      ["Acción", "Meta", "Metas", "Avance", "% de cumplimiento"],
      ["a", "m", "n", 1],
    ]);
    expect(matrices[0]!.missing).toEqual(["indicador", "recomendaciones"]);
    expect(matrices[0]!.doubled).toEqual([{ key: "meta", column: 2, heading: "Metas" }]);
  });

  it("tells two tables in a sheet apart, one above the other", () => {
    const { matrices, marcos } = read([MARCO, marcoRow("a", "i"), [], [], MATRIZ, ["b", "j", "m"]]);
    expect(texts(marcos[0]!.rows, "accion")).toEqual(["a"]);
    expect(texts(matrices[0]!.rows, "accion")).toEqual(["b"]);
  });

  it("and side by side", () => {
    const { matrices, marcos } = read([
      [...MARCO, "", ...MATRIZ],
      [...marcoRow("a", "i"), "", "b", "j", "m"],
      [...marcoRow("c", "k"), "", "", "", ""],
    ]);
    expect(texts(marcos[0]!.rows, "accion")).toEqual(["a", "c"]);
    expect(texts(matrices[0]!.rows, "accion", "meta")).toEqual(["b|m"]);
  });

  it("takes an Excel table whole, with its name and blank rows", () => {
    const { matrices } = readWorkbook([
      sheet([["Título"], MATRIZ, ["a", "i", "m"], [], [], [], ["b", "j", "n"], [], ["nota al pie"]], {
        row: 2,
        column: 1,
        tables: [{ name: "Matriz2", row: 3, column: 1, rows: 7, columns: 5 }],
      }),
    ]);
    expect(matrices).toHaveLength(1);
    expect(matrices[0]).toMatchObject({ tableName: "Matriz2", headerRow: 4, firstRow: 5, lastRow: 10 });
    expect(matrices[0]!.rows.map((row) => row.number)).toEqual([5, 9]);
    expect(matrices[0]!.columns.meta).toBe(3);
  });
});

describe("reads the body", () => {
  it.each<[string, CellValue[][], string[]]>([
    [
      "a continuation carries its acción",
      [
        ["a", "i", "m"],
        ["", "j", "n"],
        ["b", "k", "o"],
      ],
      ["a|i", "a|j", "b|k"],
    ],
    ["also over one blank row", [["a", "i", "m"], [], ["", "j", "n"]], ["a|i", "a|j"]],
    ["two blank rows end it", [["a", "i", "m"], [], [], ["b", "j", "n"]], ["a|i"]],
    ["repeated headings are left out", [["a", "i", "m"], MATRIZ, ["", "j", "n"]], ["a|i", "a|j"]],
    ["a signature ends it", [["a", "i", "m"], ["_____________"], ["Pedro Pérez"]], ["a|i"]],
    [
      "a note after a gap ends it",
      [["a", "i", "m"], [], ["Las acciones serán objeto de seguimiento."]],
      ["a|i"],
    ],
    ["nothing above to carry", [["", "i", "m"]], ["|i"]],
    [
      "headings again after a page's end",
      [["a", "i", "m"], [], ["pie de página"], [], MATRIZ, ["b", "j", "n"]],
      ["a|i", "b|j"],
    ],
  ])("%s", (_, body, expected) => {
    const { matrices } = read([MATRIZ, ...body]);
    expect(matrices).toHaveLength(1);
    expect(texts(matrices[0]!.rows, "accion", "indicador")).toEqual(expected);
  });

  it("fills carried: in the marco also what the document merges with the acción, unless the row has its own", () => {
    const { marcos } = read([MARCO, marcoRow("a", "i"), ["", "", "j", "2", "act", "", "", "2 meses"]]);
    const row = marcos[0]!.rows[1]!;
    expect(row.carried).toEqual(["accion", "beneficios", "responsables", "recursos"]);
    expect(row.values).toMatchObject({
      accion: "a",
      beneficios: "b",
      responsables: "resp",
      tiempos: "2 meses",
    });
  });

  it("leaves out rows where only formulas and the Código say something", () => {
    const headings = [...MATRIZ, "Código", "Aporte"];
    const { matrices } = read([
      headings,
      ["a", "i", "m", ["=1", 1], "", "1.1", ["=0", 0]],
      ["", "", "", ["=1", ""], "", "1.2", ["=0", 0]],
      ["b", "j", "n", 0.5, "", "", ["=0", 0]],
    ]);
    expect(matrices[0]!.rows.map((row) => row.number)).toEqual([2, 4]);
    expect(matrices[0]!.rows[0]!.formulas).toEqual({ cumplimiento: "=1", aporte: "=0" });
  });

  it("a text that looks like a formula is none", () => {
    const { matrices } = read([MATRIZ, ["=A1", "i", "m"]]);
    expect(matrices[0]!.rows[0]).toMatchObject({ values: { accion: "=A1" }, formulas: {} });
  });
});

it("reads 50 000 rows", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [
    `acción ${index % 900}`,
    `indicador ${index}`,
    `${index}`,
    "",
    "",
  ]);
  expect(read([MATRIZ, ...rows]).matrices[0]!.rows).toHaveLength(50_000);
});

it("never throws, and every row keeps its number and its values", () => {
  const heading = fc.constantFrom(...MARCO, ...MATRIZ, ...matriz.columns.map((column) => column.heading), "");
  const cell = fc.oneof(
    heading,
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", "#REF!", "=1", "- x"),
  );
  const table = fc.record({
    name: fc.string(),
    row: fc.nat(9),
    column: fc.nat(9),
    rows: fc.nat(9),
    columns: fc.nat(9),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
      fc.array(table, { maxLength: 2 }),
      (rows, tables) => {
        const grid = sheet(rows, { tables });
        const { marcos, matrices } = readWorkbook([grid]);
        for (const reading of [...marcos, ...matrices]) {
          for (const row of reading.rows) {
            for (const [key, column] of Object.entries(reading.columns)) {
              if ((row.carried as string[]).includes(key)) continue;
              expect(row.values[key as "accion"]).toBe(grid.values[row.number - 1]?.[column]);
            }
          }
        }
      },
    ),
  );
});

describe("rows right below an Excel table", () => {
  const table = (rows: readonly (readonly CellValue[])[], columns: number) =>
    sheet(rows, { tables: [{ name: "Tabla", row: 0, column: 0, rows: 2, columns }] });
  const marco = [
    MARCO,
    marcoRow("A", "uno"),
    marcoRow("", "dos"),
    marcoRow("B", "tres"),
    [],
    marcoRow("C", "cuatro"),
  ];

  it("are read in a marco operativo up to the first gap, and counted", () => {
    const [reading] = readWorkbook([table(marco, 8)]).marcos;
    expect(texts(reading!.rows, "accion", "indicador")).toEqual(["A|uno", "A|dos", "B|tres"]);
    expect([reading!.rowsBelow, reading!.lastRow]).toEqual([2, 2]);
  });

  it("are only counted in a matriz, which computes with its formulas", () => {
    const [reading] = readWorkbook([table([MATRIZ, ["A", "i", "m"], ["B", "j", "n"]], 5)]).matrices;
    expect(reading!.rows).toHaveLength(1);
    expect(reading!.rowsBelow).toBe(1);
  });
});

describe("a number where a text belongs", () => {
  const shown = [MATRIZ, ["A", "i", "100%"]];

  it("is read as the cell shows it: «100%» pasted from Word is the number 1", () => {
    const [reading] = readWorkbook([sheet([MATRIZ, ["A", "i", 1]], { texts: shown })]).matrices;
    expect(reading!.rows[0]!.values.meta).toBe("100%");
  });

  it("stays a number where its column is too narrow to show it, and where it was not asked how it shows", () => {
    const narrow = [MATRIZ, ["A", "i", "####"]];
    const [reading] = readWorkbook([sheet([MATRIZ, ["A", "i", 1900]], { texts: narrow })]).matrices;
    expect(reading!.rows[0]!.values.meta).toBe(1900);
    expect(readWorkbook([sheet([MATRIZ, ["A", "i", 1]])]).matrices[0]!.rows[0]!.values.meta).toBe(1);
  });
});
