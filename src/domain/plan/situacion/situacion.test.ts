import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { calcularFilas } from "../cumplimiento/fila";
import { Parametros } from "../parametros/parametro";
import { semaforoDelPreset } from "../parametros/parametros";
import { presets } from "../semaforo/presets";
import { MatrizKey, matriz } from "../tables/matriz";
import { Situacion } from ".";

type Values = Partial<Record<MatrizKey, CellValue>>;

const corte = serialDate(2009, 12, 31);
const before = serialDate(2009, 6, 30);
const after = serialDate(2011, 12, 31);

const parametros: Parametros = {
  inicio_plan: serialDate(2008, 9, 3),
  periodo_inicio: serialDate(2009, 7, 1),
  fecha_corte: corte,
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};

function situacionDe(values: Values, given: Parametros): Situacion | null {
  const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<
    MatrizKey,
    CellValue
  >;
  const row = { number: 9, values: { ...blank, ...values }, formulas: {}, carried: [] };
  return calcularFilas([row], given)[0]!.situacion;
}

const puntos: Values = {
  accion: "A",
  indicador: "I",
  meta: "10 puntos",
  tipo: "se va sumando",
  cantidad: 10,
};
const product: Values = { accion: "A", indicador: "I", meta: "Manual", tipo: "cumple" };
const rate: Values = { ...puntos, meta: "4 al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const level: Values = { ...puntos, meta: "Mantener el 90 %", tipo: "se mantiene", cantidad: 0.9 };
const reduction: Values = { ...puntos, tipo: "se reduce", cantidad: 10, lineaBase: 30 };

describe.each<[string, readonly [string, Values, Situacion | null, Situacion | null][]]>([
  [
    "before its Plazo",
    [
      ["what was due is done", { ...puntos, plazo: after, avance: 5 }, "al día", "al día"],
      ["less than what was due", { ...puntos, plazo: after, avance: 3 }, "rezagada", "rezagada"],
      ["green, but less than what was due", { ...level, plazo: after, avance: 0.89 }, "rezagada", "rezagada"],
      ["short by what nobody sees", { ...level, plazo: after, avance: 0.89999999 }, "al día", "al día"],
      ["a product that is not due", { ...product, plazo: after }, "al día", "al día"],
      ["not begun", { ...puntos, inicio: serialDate(2010, 1, 1), plazo: after }, "al día", "al día"],
      ["reduced enough", { ...reduction, plazo: after, avance: 20 }, "al día", "al día"],
      ["reduced too little", { ...reduction, plazo: after, avance: 29 }, "rezagada", "rezagada"],
      ["a % reportado", { ...puntos, plazo: after, reportado: 1 }, "al día", "al día"],
      ["a % reportado that falls short", { ...puntos, plazo: after, reportado: 0.7 }, "rezagada", "rezagada"],
      ["silence", { ...puntos, plazo: after }, null, "rezagada"],
    ],
  ],
  [
    "past its Plazo, or on the day",
    [
      ["reached", { ...puntos, plazo: before, avance: 10 }, "al día", "al día"],
      ["surpassed", { ...puntos, plazo: before, avance: 12 }, "al día", "al día"],
      ["not reached", { ...puntos, plazo: before, avance: 9 }, "vencida", "vencida"],
      ["not reached on the day", { ...puntos, plazo: corte, avance: 9 }, "vencida", "vencida"],
      ["silence", { ...puntos, plazo: before }, "vencida", "vencida"],
      ["delivered", { ...product, plazo: before, avance: "Sí" }, "al día", "al día"],
      ["not delivered", { ...product, plazo: before, avance: "No" }, "vencida", "vencida"],
      ["in part", { ...product, plazo: before, avance: "Parcial", reportado: 0.5 }, "vencida", "vencida"],
      ["a % reportado of 100", { ...puntos, plazo: before, reportado: 1 }, "al día", "al día"],
      ["a % reportado under it", { ...puntos, plazo: before, reportado: 0.99 }, "vencida", "vencida"],
      // Whatever was typed as due at the corte, the final meta is the final meta.
      [
        "reached what was typed as due",
        { ...puntos, plazo: before, metaALaFecha: 5, avance: 5 },
        "vencida",
        "vencida",
      ],
      ["contradictory", { ...puntos, plazo: before, avance: 9, reportado: 0.5 }, null, null],
      ["a maximum that was missed", { ...reduction, lineaBase: "", plazo: before, avance: 12 }, null, null],
    ],
  ],
  [
    "a rate, which a Plazo never makes vencida",
    [
      ["done", { ...rate, plazo: before, avance: 24 }, "al día", "al día"],
      ["behind", { ...rate, plazo: before, avance: 20 }, "rezagada", "rezagada"],
      [
        "behind, adding up",
        { ...rate, tipo: "se va sumando", plazo: before, avance: 2 },
        "rezagada",
        "rezagada",
      ],
      ["behind, with no «Por»", { ...rate, por: "", plazo: before, avance: 2 }, "rezagada", "rezagada"],
      ["silence", { ...rate, plazo: before }, null, "rezagada"],
      ["nothing due yet", { ...rate, cantidad: 1, por: "año", inicio: before }, "al día", "al día"],
    ],
  ],
  [
    "without a Plazo",
    [
      ["the final meta is due", { ...puntos, avance: 9 }, "rezagada", "rezagada"],
      ["and done", { ...puntos, avance: 10 }, "al día", "al día"],
    ],
  ],
  [
    "of which nothing can be said",
    [
      ["an empty row", {}, null, null],
      ["sin meta", { ...puntos, meta: "-", cantidad: "", plazo: before, reportado: 0.6 }, null, null],
      ["an avance that is no number", { ...puntos, plazo: before, avance: "en proceso" }, null, null],
      ["an error", { ...puntos, plazo: "#REF!", avance: 3 }, null, null],
    ],
  ],
])("%s", (_, cases) => {
  test.each(cases)("%s", (_name, values, abierto, definitivo) => {
    expect(situacionDe(values, parametros)).toBe(abierto);
    expect(situacionDe(values, { ...parametros, estado_corte: "definitivo" })).toBe(definitivo);
  });
});

test("without a corte nothing is early nor late", () => {
  expect(
    situacionDe({ ...puntos, plazo: before, reportado: 0.5 }, { ...parametros, fecha_corte: "" }),
  ).toBeNull();
});
