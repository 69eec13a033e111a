import { CellValue } from "../base/cell";
import { MARCO, MATRIZ, marcoRow, read, texts } from "./testing/read";
import { sheet } from "./testing/sheet";
import { readWorkbook } from "./workbook";

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
