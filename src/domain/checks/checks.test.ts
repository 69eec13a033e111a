import fc from "fast-check";
import { describe as say, describeGroup, observaciones } from "../catalogue/observaciones";
import { semaforoDelPreset } from "../parametros/parametros";
import { presets } from "../semaforo/presets";
import { readWorkbook } from "../reading";
import { sheet } from "../reading/testing/sheet";
import { marcoOperativo } from "../tables/marco-operativo";
import { matriz } from "../tables/matriz";
import { checkWorkbook, checks, groupObservations } from ".";
import { MatrizCells, good, marcoSheet, matrizSheet, parametros, readingOf } from "./testing/tables";

const semaforo = semaforoDelPreset(presets[0]);

/** Rules found in a matriz, each with the column where it is said. */
function found(rows: readonly MatrizCells[], values: Record<string, number | string> = parametros): string[] {
  return checkWorkbook(readingOf(rows, { parametros: { ...semaforo, ...values } })).map(
    ({ rule, place }) =>
      `${rule} · ${place.heading ?? ""}${place.row === undefined ? "" : ` · ${place.row}`}`,
  );
}

const porcentaje: MatrizCells = { ...good, meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };
const tasa: MatrizCells = { ...good, meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const cumple: MatrizCells = { ...good, meta: "Manual de gestión", tipo: "cumple", cantidad: "" };
const reduce: MatrizCells = { ...good, meta: "Reducir a 5", tipo: "se reduce", cantidad: 5 };

describe("in a row of the matriz", () => {
  it.each<[string, MatrizCells, string[]]>([
    ["nothing wrong", good, []],
    ["only the Código", { codigo: "1.1" }, []],
    ["meta blank", { ...good, meta: " " }, ["obligatorio · Meta · 2"]],
    [
      "only an avance",
      { avance: 3, tipo: "se va sumando", cantidad: 3 },
      ["obligatorio · Acción · 2", "obligatorio · Indicador de gestión · 2", "obligatorio · Meta · 2"],
    ],
    ["meta «-»", { ...good, meta: "-", cantidad: "" }, ["marcador · Meta · 2"]],
    ["meta «N/A»", { ...good, meta: "N/A" }, ["marcador · Meta · 2"]],
    ["% reportado «80 %»", { ...good, reportado: "80 %" }, ["porcentaje-como-texto · % reportado · 2"]],
    ["avance «0%»", { ...porcentaje, avance: "0%" }, ["porcentaje-como-texto · Avance · 2"]],
    ["cantidad «ocho»", { ...good, cantidad: "ocho" }, ["numero-como-texto · Cantidad · 2"]],
    ["plazo «diciembre»", { ...good, plazo: "diciembre" }, ["fecha-como-texto · Plazo · 2"]],
    ["a tipo of nobody", { ...good, tipo: "acumulado" }, ["opcion-desconocida · Tipo · 2"]],
    ["peso 120", { ...good, peso: 120 }, ["fuera-de-rango · Peso · 2", "pesos-no-suman · Peso · 2"]],
    ["cantidad below 0", { ...good, cantidad: -1 }, ["fuera-de-rango · Cantidad · 2"]],
    [
      "plazo in 1900",
      { ...good, plazo: 12 },
      ["fuera-de-rango · Plazo · 2", "plazo-antes-del-inicio · Plazo · 2"],
    ],
    [
      "plazo before its inicio",
      { ...good, inicio: 39800, plazo: 39799 },
      ["plazo-antes-del-inicio · Plazo · 2"],
    ],
    ["plazo before the plan's start", { ...good, plazo: 39600 }, ["plazo-antes-del-inicio · Plazo · 2"]],
    ["% reportado -5 %", { ...good, reportado: -0.05 }, ["porcentaje-negativo · % reportado · 2"]],
    ["% reportado 80", { ...good, reportado: 80 }, ["escala · % reportado · 2"]],
    ["avance 80 of a meta of 100 %", { ...porcentaje, avance: 80 }, ["escala · Avance · 2"]],
    [
      "cantidad 80 of a meta of 80 %",
      { ...porcentaje, meta: "80 %", cantidad: 80 },
      ["escala · Cantidad · 2"],
    ],
    ["avance «casi»", { ...good, avance: "casi" }, ["avance-ilegible · Avance · 2"]],
    ["avance 3 of «cumple»", { ...cumple, avance: 3 }, ["avance-ilegible · Avance · 2"]],
    ["avance Si, without accent", { ...cumple, avance: "Si", evidencia: "acta" }, []],
    ["Parcial without its %", { ...cumple, avance: "Parcial" }, ["parcial-sin-porcentaje · % reportado · 2"]],
    [
      "% reportado that is not the computed one",
      { ...good, avance: 5, reportado: 0.9 },
      ["reportado-distinto · % reportado · 2"],
    ],
    ["% reportado that is", { ...good, avance: 9, reportado: 0.9 }, []],
    ["#REF! in avance", { ...good, avance: "#REF!" }, ["valor-de-error · Avance · 2"]],
    ["#REF! in a formula of ours", { ...good, aporte: ["=#REF!+1", "#REF!"] }, ["formula-rota · Aporte · 2"]],
    [
      "a text that became a formula",
      { ...good, recomendaciones: ["=-Definir", "#NAME?"] },
      ["texto-como-formula · Recomendaciones / Acciones correctivas · 2"],
    ],
    ["a text that stayed text", { ...good, recomendaciones: "- Definir" }, []],
    [
      "80 % over the formula",
      { ...good, cumplimiento: 0.8 },
      ["formula-sobrescrita · Porcentaje de cumplimiento · 2"],
    ],
    ["a meta a la fecha typed over", { ...good, metaALaFecha: 3 }, []],
    [
      "a formula deleted",
      { ...good, estado: "", cumplimiento: "" },
      ["formula-ausente · Porcentaje de cumplimiento · 2"],
    ],
    [
      "another formula",
      { ...good, cumplimiento: ["=A3", ""] },
      ["formula-distinta · Porcentaje de cumplimiento · 2"],
    ],
    ["an avance and no tipo", { ...good, tipo: "", avance: 3 }, ["sin-tipo · Tipo · 2"]],
    ["an avance and no cantidad", { ...good, cantidad: "", avance: 3 }, ["sin-cantidad · Cantidad · 2"]],
    ["a reduction without línea base", reduce, ["sin-linea-base · Línea base · 2"]],
    ["avance below 0", { ...good, avance: -2, recomendaciones: "x" }, ["avance-negativo · Avance · 2"]],
    [
      "the monthly rate as avance",
      { ...tasa, avance: 4, recomendaciones: "x" },
      ["promedio-mensual · Avance · 2"],
    ],
    ["the period's total as avance", { ...tasa, avance: 14 }, []],
    ["13 of 10", { ...good, avance: 13, evidencia: "acta" }, ["sobrecumplimiento · Avance · 2"]],
    ["13 of 10, explained", { ...good, avance: 13, evidencia: "acta", recomendaciones: "más puntos" }, []],
    [
      "in red",
      { ...good, avance: 1 },
      ["rojo-sin-recomendacion · Recomendaciones / Acciones correctivas · 2"],
    ],
    ["100 % without evidence", { ...good, avance: 10 }, ["cumplido-sin-evidencia · Evidencia · 2"]],
  ])("%s", (_, row, expected) => {
    expect(found([row])).toEqual(expected);
  });
});

it("says both percentages where the reported one is not the computed one", () => {
  const [observation] = checkWorkbook(readingOf([{ ...good, avance: 5, reportado: 0.9 }]));
  expect(say(observation!).sentence).toBe("Se reporta 90\u00a0% y el avance da 50\u00a0%.");
});

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

describe("in the marco", () => {
  const row = {
    accion: "A",
    beneficios: "b",
    indicador: "i",
    meta: "1",
    actividades: "act",
    responsables: "r",
    recursos: "s",
    tiempos: "1 año",
  };
  const rules = (...rows: Parameters<typeof marcoSheet>[0]) =>
    checkWorkbook(readWorkbook([marcoSheet(rows)])).map(
      ({ rule, severity, place }) => `${rule} · ${severity} · ${place.heading}`,
    );

  it.each<[string, Parameters<typeof marcoSheet>[0], string[]]>([
    ["nothing wrong", [row], []],
    ["a continuation", [row, { indicador: "j", meta: "2", actividades: "y" }], []],
    [
      "responsables and recursos blank",
      [{ ...row, responsables: "", recursos: "" }],
      ["obligatorio · error · Responsables", "obligatorio · advertencia · Recursos"],
    ],
    [
      "metas and recursos «-», as in González",
      [{ ...row, meta: "-", recursos: "-" }],
      ["marcador · error · Metas", "marcador · advertencia · Recursos"],
    ],
    ["two activities for the same indicator, as in Alvarado", [row, { ...row, actividades: "y" }], []],
    ["the same row twice", [row, row], ["fila-repetida · advertencia · Indicadores de gestión"]],
  ])("%s", (_, rows, expected) => expect(rules(...rows)).toEqual(expected));
});

describe("the marco against the matriz", () => {
  const marco = [
    { accion: "A", indicador: "i", meta: "10 puntos" },
    { accion: "A", indicador: "j", meta: "1" },
    { accion: "B", indicador: "k", meta: "1" },
    { accion: "B", indicador: "l", meta: "1" },
  ];
  const compare = (rows: readonly MatrizCells[]) =>
    checkWorkbook(readWorkbook([marcoSheet(marco), matrizSheet(rows)], { parametros }))
      .filter(({ rule }) =>
        ["accion-sin-fila", "indicador-sin-fila", "fila-sin-marco", "meta-distinta"].includes(rule),
      )
      .map(({ rule, place }) => `${rule} · ${place.sheet} · ${place.row}`);

  it.each<[string, MatrizCells[], string[]]>([
    ["the same", marco, []],
    [
      "written a little otherwise, in another order",
      [...marco].reverse().map((row) => ({ ...row, indicador: ` ${row.indicador.toUpperCase()}.` })),
      [],
    ],
    [
      "without an indicator and without an acción",
      [marco[0]!],
      ["accion-sin-fila · Marco · 4", "indicador-sin-fila · Marco · 3"],
    ],
    [
      "with a row of its own",
      [...marco, { accion: "A", indicador: "z", meta: "1" }],
      ["fila-sin-marco · Matriz · 6"],
    ],
    [
      "with another meta",
      [{ ...marco[0]!, meta: "5 puntos" }, ...marco.slice(1)],
      ["meta-distinta · Matriz · 2"],
    ],
  ])("%s", (_, rows, expected) => expect(compare(rows)).toEqual(expected));
});

describe("grouping", () => {
  it("makes identical gaps one group, the gravest first", () => {
    const rows = [
      { ...good, avance: 10 },
      ...["1.2", "1.3", "1.4"].map((codigo) => ({ ...good, codigo, meta: "" })),
    ];
    const groups = groupObservations(checkWorkbook(readingOf(rows)));
    expect(groups.map(({ rule, severity, observations }) => [rule, severity, observations.length])).toEqual([
      ["obligatorio", "error", 3],
      ["cumplido-sin-evidencia", "sugerencia", 1],
    ]);
    expect(describeGroup(groups[0]!)).toEqual({
      title: "Meta en blanco",
      place: "columna Meta (C), filas 3, 4 y 5",
      sentence: "A 3 filas les falta lo que va en Meta.".replace("3 filas", "3\u00a0filas"),
      nextStep: "Escriba lo que va en Meta; si la fila sobra, bórrela.",
    });
    expect(describeGroup(groups[1]!).place).toMatch(/^[A-Z]+2, columna Evidencia$/);
  });
});

describe("the registry", () => {
  it("has a text for every rule, and no text without a rule", () => {
    expect(Object.keys(observaciones).sort()).toEqual(checks.map(({ id }) => id).sort());
  });

  it("has every id once", () => expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length));

  it("looks only at columns that exist", () => {
    const keys = [...matriz.columns, ...marcoOperativo.columns].map(({ key }) => key as string);
    expect(checks.flatMap(({ columns }) => columns).filter((column) => !keys.includes(column))).toEqual([]);
  });
});

it("checks 5 000 rows that are all the same without comparing each with all", () => {
  const rows = Array.from({ length: 5_000 }, () => ({ accion: "A", indicador: "i", meta: "1" }));
  const reading = readWorkbook([marcoSheet(rows), matrizSheet(rows)], { parametros });
  expect(groupObservations(checkWorkbook(reading)).length).toBeLessThan(12);
});

it("never throws on any table, and says every observación in whole sentences with a place", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(
      "",
      "-",
      "#REF!",
      "80 %",
      "cumple",
      "cada periodo",
      "se reduce",
      "Sí",
      "Parcial",
      0,
      1,
      -1,
      80,
      39813,
      "mes",
    ),
  );
  const row = fc.array(cell, { minLength: matriz.columns.length, maxLength: matriz.columns.length });
  const marcoRow = fc.array(cell, { minLength: 8, maxLength: 8 });
  const values = fc.record({ inicio_plan: cell, fecha_corte: cell, estado_corte: cell });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(marcoRow, { maxLength: 4 }),
      values,
      (rows, marco, names) => {
        const reading = readWorkbook(
          [
            sheet([matriz.columns.map(({ heading }) => heading), ...rows]),
            sheet([marcoOperativo.columns.map(({ heading }) => heading), ...marco], { name: "Marco" }),
          ],
          { parametros: names },
        );
        const observations = checkWorkbook(reading);
        for (const text of [
          ...observations.map(say),
          ...groupObservations(observations).map(describeGroup),
        ]) {
          for (const part of Object.values(text)) expect(part).toMatch(/^(?!.*(undefined|NaN|\[object)).+$/s);
          expect(text.sentence).toMatch(/[.?]$/);
          expect(text.nextStep).toMatch(/[.?]$/);
        }
      },
    ),
    { numRuns: 40 },
  );
});
