import { readWorkbook } from "../../../reading";
import { sheet } from "../../../reading/testing/sheet";
import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good, marcoSheet } from "../../testing/tables";

const other: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };

describe("between rows of the matriz", () => {
  it.each<[CheckId, string, MatrizCells[], string[]]>([
    ["codigo-repetido", "two indicators", [good, other], []],
    ["codigo-repetido", "a código twice", [good, { ...other, codigo: "1.1" }], ["Código · 3"]],
    ["fila-repetida", "the same row, with two códigos", [good, { ...good, codigo: "1.2" }], []],
    [
      "fila-repetida",
      "the same row, without",
      [
        { ...good, codigo: "" },
        { ...good, codigo: "", indicador: "PUNTOS con  conexion." },
      ],
      ["Indicador de gestión · 3"],
    ],
    ["accion-sin-repetir", "an acción said once", [good, { ...other, accion: "" }], ["Acción · 3"]],
    ["obligatorio", "an acción said once, said above", [good, { ...other, accion: "" }], []],
  ])("%s: %s", (rule, _, rows, expected) => expect(foundBy(rule, matrizOf(rows))).toEqual(expected));
});

describe("between rows of the marco", () => {
  const row = { accion: "A", indicador: "i", meta: "1", actividades: "act" };
  it.each<[string, Parameters<typeof marcoSheet>[0], string[]]>([
    ["two activities for the same indicator, as in Alvarado", [row, { ...row, actividades: "y" }], []],
    ["the same row twice", [row, row], ["Indicadores de gestión · 3"]],
  ])("fila-repetida: %s", (_, rows, expected) =>
    expect(foundBy("fila-repetida", readWorkbook([marcoSheet(rows)]))).toEqual(expected),
  );
});

describe("continuations of the marco", () => {
  const rows = [
    { accion: "A", indicador: "i", meta: "1" },
    { accion: "", indicador: "j", meta: "2" },
  ];
  const plain = marcoSheet(rows);
  const named = (name: string) => ({
    ...plain,
    tables: [{ name, row: 0, column: 0, rows: 3, columns: plain.values[0]!.length }],
  });
  it.each([
    ["in plain cells, as in a document", plain, []],
    ["in a table of somebody else's", named("Tabla1"), []],
    ["in ours, whose arrows sort it", named("MarcoOperativo"), ["Acción · 3"]],
  ])("accion-sin-repetir: %s", (_, grid, expected) =>
    expect(foundBy("accion-sin-repetir", readWorkbook([grid]))).toEqual(expected),
  );
});

describe("headings", () => {
  const reading = readWorkbook([
    sheet([
      ["Acción", "Meta", "METAS", "% de cumplimiento"],
      ["a", "10", "", 0.5],
    ]),
  ]);
  it.each<[CheckId, string[]]>([
    ["encabezado-ausente", ["Indicador de gestión · 1", "Recomendaciones / Acciones correctivas · 1"]],
    ["encabezado-repetido", ["Meta · 1"]],
    // A plain matriz never had formulas.
    ["formula-ausente", []],
    ["formula-sobrescrita", []],
  ])("%s", (rule, expected) => expect(foundBy(rule, reading)).toEqual(expected));
});

it("of 5 000 rows that are all the same none is compared with all", () => {
  const rows = Array.from({ length: 5_000 }, () => ({ accion: "A", indicador: "i", meta: "1" }));
  expect(foundBy("fila-repetida", matrizOf(rows))).toHaveLength(4_999);
});
