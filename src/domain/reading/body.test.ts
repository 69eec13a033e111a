import { CellValue } from "../base/cell";
import { MARCO, MATRIZ, marcoRow, read, texts } from "./testing/read";
import { sheet } from "./testing/sheet";
import { readWorkbook } from "./workbook";

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
    expect([reading!.below.length, reading!.lastRow]).toEqual([2, 2]);
  });

  it("are only counted in a matriz, which computes with its formulas", () => {
    const [reading] = readWorkbook([table([MATRIZ, ["A", "i", "m"], ["B", "j", "n"]], 5)]).matrices;
    expect(reading!.rows).toHaveLength(1);
    expect(texts(reading!.below, "accion", "indicador")).toEqual(["B|j"]);
  });

  it("are found also where the table's last rows were left blank; what closes it is none", () => {
    const spare = { tables: [{ name: "Tabla", row: 0, column: 0, rows: 4, columns: 5 }] };
    const below = (...rows: CellValue[][]) =>
      readWorkbook([sheet([MATRIZ, ["A", "i", "m"], [], [], ...rows], spare)]).matrices[0]!.below;
    expect(texts(below(["B", "j", "n"]), "accion", "indicador")).toEqual(["B|j"]);
    expect(below(["Elaboró: Planeación"])).toEqual([]);
    expect(below([], ["B", "j", "n"])).toEqual([]);
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
