import { readWorkbook } from "../reading";
import { checkWorkbook } from ".";
import { MatrizCells, marcoSheet, matrizSheet, parametros } from "./testing/tables";

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
