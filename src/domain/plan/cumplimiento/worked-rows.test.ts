import { serialDate } from "../../base/date";
import { Case, calcular, junio2009, percent, plazo24Meses } from "./testing/calcular";

describe("the worked rows of the specification", () => {
  it.each<Case>([
    {
      name: "10 puntos en 24 meses, avance 2",
      values: { meta: "10 puntos", tipo: "se va sumando", cantidad: 10, plazo: plazo24Meses, avance: 2 },
      meta: 1.63,
      cumplimiento: 122.7,
      plan: 20,
      estado: "calculado",
    },
    {
      name: "4 veces al mes, 14 hechas",
      values: { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes", avance: 14 },
      meta: 15,
      cumplimiento: 93.3,
      estado: "calculado",
    },
    {
      name: "2 al año desde septiembre",
      values: { meta: "2 al año", tipo: "cada periodo", cantidad: 2, por: "año", avance: 1 },
      meta: 0,
      cumplimiento: null,
      plan: 50,
      estado: "aún no exigible",
    },
    {
      name: "Documento de empalme 2012, en blanco",
      values: { meta: "1", tipo: "cumple", plazo: serialDate(2012, 12, 31) },
      meta: 0,
      cumplimiento: null,
      plan: null,
      estado: "aún no exigible",
    },
    {
      name: "100 % en 5 años, 12 % a los diez meses",
      values: {
        meta: "100%",
        tipo: "crece desde la línea base",
        cantidad: 1,
        plazo: serialDate(2013, 9, 3),
        avance: 0.12,
      },
      parametros: junio2009,
      meta: 0.16,
      cumplimiento: 73,
      plan: 12,
      estado: "calculado",
    },
    {
      name: "Calendario de eventos…, Sí",
      values: {
        meta: "Calendario de eventos con información del mes siguiente.",
        tipo: "cumple",
        avance: "Sí",
      },
      meta: 1,
      cumplimiento: 100,
      plan: 100,
      estado: "calculado",
    },
    {
      name: "Meta «-», avance 60 %",
      values: { meta: "-", avance: 0.6 },
      meta: null,
      cumplimiento: 60,
      plan: null,
      estado: "sin meta",
    },
    {
      name: "Meta «-», se reporta 60 %",
      values: { meta: "-", avance: 0.5, reportado: 0.6 },
      meta: null,
      cumplimiento: 60,
      plan: null,
      estado: "sin meta",
    },
    {
      name: "Meta «-», avance 3, que no se sabe de cuánto",
      values: { meta: "-", avance: 3 },
      meta: null,
      cumplimiento: null,
      plan: null,
      estado: "sin meta",
    },
    {
      name: "Meta «-», avance con un error",
      values: { meta: "-", avance: "#REF!" },
      meta: null,
      cumplimiento: null,
      plan: null,
      estado: "sin meta",
    },
  ])("$name", (expected) => {
    const fila = calcular(expected.values, expected.parametros);
    expect({
      meta: fila.metaALaFecha === null ? null : Math.round(fila.metaALaFecha * 100) / 100,
      cumplimiento: percent(fila.cumplimiento),
      plan: expected.plan === undefined ? undefined : percent(fila.avanceDelPlan),
      estado: fila.estado,
    }).toEqual({
      meta: expected.meta,
      cumplimiento: expected.cumplimiento,
      plan: expected.plan,
      estado: expected.estado,
    });
  });
});
