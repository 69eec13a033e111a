import { Case, calcular, percent } from "./testing/calcular";
import { workedRows } from "./testing/worked-rows";
import { nombreDeTipo } from "./tipos/nombres";

describe("the worked rows of the specification", () => {
  it.each<Case>([
    ...Object.values(workedRows).flat(),
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

it.each(Object.entries(workedRows))("the rows of %s are of that tipo", (clave, rows) => {
  const nombre = nombreDeTipo[clave as keyof typeof nombreDeTipo];
  expect(rows.map(({ values }) => values.tipo)).toEqual(rows.map(() => nombre));
});
