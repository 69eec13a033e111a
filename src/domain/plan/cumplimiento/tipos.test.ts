import { serialDate } from "../../base/date";
import { Case, calcular, junio2009, percent, plazo24Meses } from "./testing/calcular";

describe("each tipo", () => {
  it.each<Case>([
    {
      name: "se va sumando, sin plazo: la meta completa",
      values: { tipo: "se va sumando", cantidad: 10, avance: 5 },
      meta: 10,
      cumplimiento: 50,
      estado: "calculado",
    },
    {
      name: "se va sumando, un solo producto antes de su plazo",
      values: { tipo: "se va sumando", cantidad: 1, plazo: plazo24Meses, avance: 1 },
      meta: 0,
      cumplimiento: null,
      estado: "aún no exigible",
    },
    {
      name: "se va sumando, un solo producto en su plazo",
      values: { tipo: "se va sumando", cantidad: 1, plazo: serialDate(2008, 12, 31), avance: 1 },
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "1 por dependencia, 8 dependencias",
      values: { tipo: "se va sumando", cantidad: 1, veces: 8, avance: 6 },
      meta: 8,
      cumplimiento: 75,
      estado: "calculado",
    },
    {
      name: "se va sumando con un ritmo: desde el inicio del plan, no del periodo",
      values: { tipo: "se va sumando", cantidad: 1, por: "mes", avance: 3 },
      parametros: { ...junio2009, periodo_inicio: serialDate(2009, 1, 1) },
      meta: 9,
      cumplimiento: 33.3,
      estado: "calculado",
    },
    {
      name: "cada periodo: un semestre entero son 6 meses",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", avance: 24 },
      parametros: { ...junio2009, periodo_inicio: serialDate(2009, 1, 1) },
      meta: 24,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo, anual: sólo lo que va del año calendario",
      values: { tipo: "cada periodo", cantidad: 2, por: "año", avance: 1 },
      parametros: junio2009,
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo, por semana: días entre siete",
      values: { tipo: "cada periodo", cantidad: 5, por: "semana", avance: 85 },
      meta: 85,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "cada periodo que empieza después que el periodo",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", inicio: serialDate(2008, 12, 1), avance: 4 },
      meta: 4,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "un plazo corto no acaba un ritmo",
      values: { tipo: "cada periodo", cantidad: 4, por: "mes", plazo: serialDate(2008, 10, 1), avance: 15 },
      meta: 15,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "crece desde una línea base",
      values: { tipo: "crece desde la línea base", cantidad: 100, lineaBase: 50, avance: 75 },
      meta: 100,
      cumplimiento: 50,
      plan: 50,
      estado: "calculado",
    },
    {
      name: "crece, el día en que empieza: la meta es la línea base",
      values: {
        tipo: "crece desde la línea base",
        cantidad: 100,
        lineaBase: 50,
        inicio: serialDate(2008, 12, 31),
        plazo: plazo24Meses,
        avance: 60,
      },
      meta: 50,
      cumplimiento: null,
      plan: 20,
      estado: "aún no exigible",
    },
    {
      name: "se reduce",
      values: { tipo: "se reduce", cantidad: 10, lineaBase: 30, avance: 15 },
      meta: 10,
      cumplimiento: 75,
      plan: 75,
      estado: "calculado",
    },
    {
      name: "se reduce hasta cero: 0 es una meta",
      values: { tipo: "se reduce", cantidad: 0, lineaBase: 30, avance: 15 },
      meta: 0,
      cumplimiento: 50,
      estado: "calculado",
    },
    {
      name: "un máximo sin línea base, cumplido",
      values: { tipo: "se reduce", cantidad: 15, avance: 12 },
      meta: 15,
      cumplimiento: 100,
      estado: "calculado",
    },
    {
      name: "un máximo sin línea base, no cumplido",
      values: { tipo: "se reduce", cantidad: 15, avance: 18 },
      meta: 15,
      cumplimiento: null,
      estado: "por revisar",
    },
    {
      name: "cumple, No",
      values: { tipo: "cumple", avance: "No" },
      meta: 1,
      cumplimiento: 0,
      estado: "calculado",
    },
    {
      name: "cumple, Parcial con su porcentaje",
      values: { tipo: "cumple", avance: "Parcial", reportado: 0.4 },
      meta: 1,
      cumplimiento: 40,
      estado: "calculado",
    },
    {
      name: "cumple, Parcial sin porcentaje",
      values: { tipo: "cumple", avance: "Parcial" },
      meta: 1,
      cumplimiento: null,
      estado: "por revisar",
    },
    {
      name: "cumple, si sin tilde",
      values: { tipo: "cumple", avance: "si" },
      meta: 1,
      cumplimiento: 100,
      estado: "calculado",
    },
  ])("$name", (expected) => {
    const fila = calcular(expected.values, expected.parametros);
    expect([fila.metaALaFecha, percent(fila.cumplimiento), fila.estado]).toEqual([
      expected.meta,
      expected.cumplimiento,
      expected.estado,
    ]);
    if (expected.plan !== undefined) expect(percent(fila.avanceDelPlan)).toBe(expected.plan);
  });
});
