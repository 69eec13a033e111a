import { serialDate } from "../../../base/date";
import { describe as say } from "../../../catalogue/observaciones";
import { applied } from "../../../changes/apply";
import { readWorkbook } from "../../../reading";
import { checkWorkbook } from "../..";
import { fixFinder } from "../../fixes";
import { MatrizCells, good, matrizSheet, readingOf } from "../../testing/tables";

const found = (cells: MatrizCells) =>
  checkWorkbook(readingOf([{ ...good, ...cells }])).filter(({ rule }) => rule === "cantidad-contradice");

const tasa: MatrizCells = { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const nivel: MatrizCells = { meta: "100%", tipo: "se mantiene", cantidad: 1 };
const crece: MatrizCells = { tipo: "crece desde la línea base" };

it.each<[string, MatrizCells, string]>([
  ["a meta that was lowered", { meta: "10 puntos", cantidad: 8 }, "y la Cantidad es 8."],
  ["one that was raised", { meta: "10 puntos", cantidad: 12 }, "y la Cantidad es 12."],
  ["a percentage", { ...nivel, cantidad: 0.5 }, "y la Cantidad es 50\u00a0%."],
  ["a stale Veces", { meta: "10 puntos", cantidad: 10, veces: 8 }, "y Veces la multiplica por 8."],
  ["a Veces of 0,5", { meta: "10 puntos", cantidad: 10, veces: 0.5 }, "y Veces la multiplica por 0,5."],
  ["a rate", { ...tasa, cantidad: 3 }, "y la Cantidad es 3."],
  ["its period", { ...tasa, por: "año" }, "y «Por» dice «año»."],
  ["a rate as a total that is under one of its periods", { ...tasa, por: "", cantidad: 3 }, "Cantidad es 3."],
  ["less than one for each", { meta: "2 por dependencia", cantidad: 1, veces: 3 }, "Cantidad es 1."],
  [
    "a rise from its base",
    { ...crece, meta: "pasar de 3 a 10", lineaBase: 3, cantidad: 5 },
    "Cantidad es 5.",
  ],
  [
    "a rise by 20 %",
    { ...crece, meta: "Aumentar 20 % las visitas", lineaBase: 150, cantidad: 160 },
    "Cantidad es 160.",
  ],
])("says %s", (_, cells, sentence) => {
  const [observation, ...more] = found(cells);
  expect(say(observation!).sentence).toContain(sentence);
  expect(more).toEqual([]);
});

it.each<[string, MatrizCells]>([
  ["what it says", { meta: "10 puntos", cantidad: 10 }],
  ["what it says in two factors", { meta: "10 puntos", cantidad: 5, veces: 2 }],
  ["nothing yet", { meta: "10 puntos", cantidad: "" }],
  ["4 al mes as 48 al año", { ...tasa, cantidad: 48, por: "año" }],
  ["2 al año as 1 al semestre", { ...tasa, meta: "2 al año", cantidad: 1, por: "semestre" }],
  ["so many for each", { meta: "2 por dependencia", cantidad: 2, veces: 8 }],
  ["so many for each, in one number", { meta: "2 por dependencia", cantidad: 16 }],
  ["the value to reach", { ...crece, meta: "Aumentar 20 % las visitas", lineaBase: 150, cantidad: 180 }],
  ["a rise whose base nobody knows", { ...crece, meta: "Aumentar 20 % las visitas", cantidad: 180 }],
  ["words", { meta: "Manual de funciones", cantidad: 3 }],
  ["two metas", { meta: "4 veces al mes y 100%", cantidad: 4, por: "mes" }],
  ["what is only met or not", { meta: "10 puntos", tipo: "cumple", cantidad: 1 }],
  ["80 for 80 %, which is another rule's", { ...nivel, meta: "80 %", cantidad: 80 }],
])("goes with %s", (_, cells) => expect(found(cells)).toEqual([]));

describe("is corrected where it is plain which is right", () => {
  it.each<[string, MatrizCells, Partial<MatrizCells> | null]>([
    [
      "to what was read and changed later",
      { meta: "10 puntos", metaLeida: "10 puntos", cantidad: 8, cantidadLeida: 10 },
      { cantidad: 10 },
    ],
    ["by taking the Veces away", { meta: "10 puntos", cantidad: 10, veces: 8 }, { cantidad: 10, veces: "" }],
    ["and not where nobody read it", { meta: "10 puntos", cantidad: 8 }, null],
    [
      "nor where the text changed later",
      { meta: "12 puntos", metaLeida: "10 puntos", cantidad: 8, cantidadLeida: 10 },
      null,
    ],
  ])("%s", (_, cells, expected) => {
    const sheet = matrizSheet([{ ...good, plazo: serialDate(2010, 9, 3), ...cells }]);
    const reading = readWorkbook([sheet], {});
    const fixes = fixFinder(reading)(
      checkWorkbook(reading).filter(({ rule }) => rule === "cantidad-contradice"),
    );
    expect(fixes.length).toBe(expected ? 1 : 0);
    if (expected)
      expect(readWorkbook(applied([sheet], fixes), {}).matrices[0]!.rows[0]!.values).toMatchObject(expected);
  });
});
