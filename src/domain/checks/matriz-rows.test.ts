import { readWorkbook } from "../reading";
import { sheet } from "../reading/testing/sheet";
import { checkWorkbook } from ".";
import { found } from "./testing/found";
import { MatrizCells, good } from "./testing/tables";

describe("between rows of the matriz", () => {
  const other: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };
  it.each<[string, MatrizCells[], string[]]>([
    ["two indicators", [good, other], []],
    ["a código twice", [good, { ...other, codigo: "1.1" }], ["codigo-repetido · Código · 3"]],
    ["the same row, with two códigos", [good, { ...good, codigo: "1.2" }], []],
    [
      "the same row, without",
      [
        { ...good, codigo: "" },
        { ...good, codigo: "", indicador: "PUNTOS con  conexion." },
      ],
      ["fila-repetida · Indicador de gestión · 3"],
    ],
    [
      "weights that make 90",
      [
        { ...good, peso: 50 },
        { ...other, peso: 40 },
      ],
      ["pesos-no-suman · Peso · 2"],
    ],
    [
      "weights in thirds",
      [
        { ...good, peso: 33.33 },
        { ...other, peso: 66.67 },
      ],
      [],
    ],
    ["a blank weight", [{ ...good, peso: 100 }, other], ["peso-en-blanco · Peso · 3"]],
    ["an acción that is not repeated", [good, { ...other, accion: "" }], ["accion-sin-repetir · Acción · 3"]],
    [
      "a formula that all rows changed",
      [good, other].map((row) => ({ ...row, semaforo: ["=1+1", 2] as const })),
      ["formula-distinta · Semáforo"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

describe("of the whole table", () => {
  it("says once that there is no start, and that there is no corte", () => {
    const tasa: MatrizCells = {
      ...good,
      meta: "4 veces al mes",
      tipo: "cada periodo",
      cantidad: 4,
      por: "mes",
    };
    const rows = [
      { ...good, plazo: 39900 },
      { ...tasa, codigo: "1.2" },
    ];
    expect(found(rows, { fecha_corte: 39813 })).toEqual(["sin-inicio · Inicio · 2"]);
    expect(found(rows, { inicio_plan: 39694 })).toEqual(["sin-corte · Meta a la fecha"]);
  });

  it("says which headings are missing and which are double, and is silent on a plain matriz that never had formulas", () => {
    const reading = readWorkbook([
      sheet([
        ["Acción", "Meta", "METAS", "% de cumplimiento"],
        ["a", "10", "", 0.5],
      ]),
    ]);
    expect(
      checkWorkbook(reading).map(({ rule, severity, place }) => [rule, severity, place.heading]),
    ).toEqual([
      ["encabezado-ausente", "error", "Indicador de gestión"],
      ["encabezado-ausente", "advertencia", "Recomendaciones / Acciones correctivas"],
      ["encabezado-repetido", "error", "Meta"],
    ]);
  });
});
