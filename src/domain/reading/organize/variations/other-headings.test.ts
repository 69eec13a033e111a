import { organize } from "..";
import { sheet } from "../testing/variations";

const keysOf = (cells: Parameters<typeof sheet>[0], more = {}) =>
  organize(sheet(cells, more)).columns.map(({ heading, key }) => [heading, key]);
const rowsOf = (cells: Parameters<typeof sheet>[0]) =>
  organize(sheet(cells)).rows.map(({ values, lines }) => [lines, values.filter((value) => value !== "")]);

const BODY = [
  ["1. Vías", "7", "Mejorar 12 km de vías", "Kilómetros", "3", "1/02/2024", "30/11/2024", "Obras"],
  ["2. Agua", "8", "Conectar 90 viviendas", "Viviendas", "40", "1/03/2024", "15/12/2024", "Planeación"],
];
const UPPER = [
  "Programa",
  "No MP",
  "Meta Producto",
  "Indicador",
  "",
  "Fecha de ejecución",
  "",
  "RESPONSABLE",
];
const LOWER = ["", "", "", "Nombre", "Valor Programado", "INICIO", "FIN", ""];

describe("headings in two lines are composed under their group", () => {
  const expected = [
    ["Programa", "accion"],
    ["No MP", "codigo"],
    ["Meta Producto", "meta"],
    ["Indicador · Nombre", "indicador"],
    ["Indicador · Valor Programado", null],
    ["Fecha de ejecución · INICIO", "inicio"],
    ["Fecha de ejecución · FIN", "plazo"],
    ["RESPONSABLE", "responsables"],
  ];

  test("by what they say", () => {
    expect(keysOf([["PLAN 2024"], UPPER, LOWER, ...BODY])).toEqual(expected);
  });

  test("by what is merged, whatever they say", () => {
    const merges = [
      { row: 0, column: 3, rows: 1, columns: 2 },
      { row: 0, column: 5, rows: 1, columns: 2 },
    ];
    const lower = ["", "", "", "Nombre", "Tendencia", "Inicio", "Fin", ""];
    expect(keysOf([UPPER, lower, ...BODY], { merges })[4]).toEqual(["Indicador · Tendencia", null]);
  });

  test("they are no rows, nor where they come again with scraps of a row glued to them", () => {
    const again = UPPER.map((text, column) =>
      column === 2 ? `${text}\nConectar a todas las familias del sector rural que hoy no tienen agua` : text,
    );
    const found = organize(sheet([UPPER, LOWER, BODY[0]!, ["PLAN 2024"], again, LOWER, BODY[1]!]));
    expect(found.rows.map(({ lines }) => lines)).toEqual([[2], [6]]);
    expect(found.tables).toHaveLength(1);
  });
});

test("three of our own headings make one, however many others stand beside them", () => {
  const others = ["Dato 1", "Dato 2", "Dato 3", "Dato 4", "Dato 5", "Dato 6"];
  const found = organize(
    sheet([
      ["Acción", "Indicador", "Meta", ...others],
      ["Publicar", "Páginas", "5", ...others.map((_, index) => index)],
    ]),
  );
  expect(found.headerLines).toEqual([0]);
  expect(found.resultColumns.map(({ heading }) => heading)).toEqual(expect.arrayContaining(others));
});

test("headings near ours are found, and a table's own words for the rest kept", () => {
  expect(
    keysOf([
      ["ACTIVIDADES", "INDICADOR DE PRODUCTO", "META FÍSICA", "SECRETARÍA", "Unidad de medida"],
      ["Publicar la información", "Páginas publicadas", "5 páginas", "Sistemas", "Número"],
    ]),
  ).toEqual([
    ["ACTIVIDADES", "actividades"],
    ["INDICADOR DE PRODUCTO", "indicador"],
    ["META FÍSICA", "meta"],
    ["SECRETARÍA", "responsables"],
    ["Unidad de medida", null],
  ]);
});

test("the column of the whole plan goes before those of its years, without a question", () => {
  const found = organize(
    sheet([
      [
        "Programa",
        "Código de producto",
        "Indicador de producto",
        "Línea base",
        "Meta cuatrienio",
        "Meta 2024",
        "Avance meta 2024",
        "Meta 2025",
        "Avance meta 2025",
        "Avance acumulado",
      ],
      ["Vías", "240200101", "Kilómetros", 3, 12, 2, 1, 4, 4, 5],
    ]),
  );
  expect(found.columns.flatMap(({ heading, key }) => (key === null ? [] : [`${heading}: ${key}`]))).toEqual([
    "Programa: accion",
    "Código de producto: codigo",
    "Indicador de producto: indicador",
    "Línea base: lineaBase",
    "Meta cuatrienio: meta",
    "Avance acumulado: avance",
  ]);
  expect(found.questions.filter(({ kind }) => kind === "columna").map(({ about }) => about)).toEqual([
    "Programa",
  ]);
});

describe("totals are no rows, whatever column their label stands in", () => {
  const headings = ["Programa", "Indicador", "Meta", "Componente", "Apropiación", "Responsable"];
  const row = (name: string) => [name, `Indicador de ${name}`, "3", "Obras", "10.000", "Planeación"];
  test.each([
    [["", "", "", "APROPIACIÓN PROYECTO", "68.071.150", ""]],
    [["SUBTOTAL PROGRAMA", "", "", "", "68.071.150", ""]],
    [["", "", "TOTAL DEL SECTOR", "", "68.071.150", ""]],
    [["", "TOTAL ACUMULADO", "", "", 0.54, ""]],
    [["TO", "", "", "Sub-total-Proyecto", "-", ""]],
  ])("%j", (total) => {
    const found = organize(sheet([headings, row("A"), total, row("B")]));
    expect(found.rows.map(({ lines }) => lines)).toEqual([[1], [3]]);
    expect(found.dropped).toMatchObject([{ line: 2, reason: "totales" }]);
  });

  test("an indicador may be a total of something", () => {
    const counts = ["Deporte", "Total de asistentes", "300", "", "10.000", "Cultura"];
    expect(rowsOf([headings, row("A"), counts])).toHaveLength(2);
    expect(rowsOf([headings, row("A"), ["", "Total de asistentes", "300", "", "", ""]])).toHaveLength(2);
  });
});

test("two headings in one cell are of two columns, where the next has none", () => {
  expect(
    keysOf([
      ["Programa", "Indicador", "Meta", "COMPONENTE TOTAL APROPIACIÓN 2024", "", "Responsable"],
      ["Vías", "Kilómetros", "12", "Obras", "10.000", "Planeación"],
    ]).slice(3, 5),
  ).toEqual([
    ["COMPONENTE", null],
    ["TOTAL APROPIACIÓN 2024", null],
  ]);
});

describe("headings that say nothing that we know are told by what they look like", () => {
  const names = ["canton", "institucion", "capacidad_instalada", "brecha_2024"];
  test.each<[string, Parameters<typeof sheet>[0], number | undefined]>([
    ["over figures", [["BRECHAS"], names, ["Norte", "Bomberos", 12, 3], ["Sur", "Salud", 40, 8.5]], 1],
    ["over nothing, in a template", [["BRECHAS"], [], names], 2],
    [
      "no row of words is one",
      [
        ["Norte", "Bomberos", "Alta", "Grave"],
        ["Sur", "Salud", "Baja", "Leve"],
      ],
      undefined,
    ],
  ])("%s", (_, cells, line) => {
    expect(organize(sheet(cells)).headerLines).toEqual(line === undefined ? [] : [line]);
  });
});

test("a column of two texts over and over is no acción", () => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    `Indicador ${index}`,
    `${index} metas`,
    index % 2 ? "Incremento" : "Mantenimiento",
  ]);
  expect(keysOf([["Indicador", "Meta", ""], ...rows])[2]).toEqual(["", null]);
});

test("a heading that is none of ours is a column by its name, and nothing is asked about it", () => {
  const found = organize(
    sheet([
      ["Acción", "Indicador", "Meta", "Zubitegui"],
      ["Publicar", "Páginas", "5", "x"],
    ]),
  );
  expect(found.columns[3]).toMatchObject({ key: null, doubtful: false });
  expect(found.resultColumns.at(-1)).toMatchObject({ key: null, heading: "Zubitegui" });
});

test("a row of figures is no headings again, whatever their signs say", () => {
  const found = organize(
    sheet([
      ["Objetivo", "Código indicador", "Indicador de resultado", "Fórmula", "2022", "2023", "2024"],
      ["Mejorar la calidad", "009", "Colegios", "Nivel A", "25%", "25%", "50%"],
      ["", "", "", "Nivel B", "0%", "10 %", "0%"],
    ]),
  );
  expect(found.rows.map(({ lines }) => lines)).toEqual([[1], [2]]);
});

test("a name is of what the code beside it is", () => {
  expect(
    keysOf([
      [
        "Código actuación *",
        "Ámbito (código)",
        "Nombre castellano *",
        "Fecha inicio prevista",
        "Fecha fin prevista",
        "Responsable",
      ],
      ["5.1.1", "5.1", "Reformar el estatuto", "1/02/2024", "30/11/2024", "Gobierno"],
    ]),
  ).toEqual([
    ["Código actuación *", "codigo"],
    ["Ámbito (código)", null],
    ["Nombre castellano *", "accion"],
    ["Fecha inicio prevista", "inicio"],
    ["Fecha fin prevista", "plazo"],
    ["Responsable", "responsables"],
  ]);
});
