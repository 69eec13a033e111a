import fc from "fast-check";
import { describe as say, describeGroup } from "../../catalogue/observaciones";
import { readWorkbook } from "../../reading";
import { sheet } from "../../reading/testing/sheet";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { checkWorkbook, groupObservations } from "..";
import { matrizOf } from "../testing/found-by";
import { MatrizCells, good, marcoSheet, matrizSheet, parametros } from "../testing/tables";

describe("says nothing of what is right", () => {
  const other: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };
  const cumple: MatrizCells = { ...good, meta: "Manual de gestión", tipo: "cumple", cantidad: "" };
  const tasa: MatrizCells = {
    ...good,
    meta: "4 veces al mes",
    tipo: "cada periodo",
    cantidad: 4,
    por: "mes",
  };
  it.each<[string, MatrizCells[]]>([
    ["a row that was not reported yet", [good]],
    ["a row with only its Código", [{ codigo: "1.1" }]],
    ["an avance Si, without accent", [{ ...cumple, avance: "Si", evidencia: "acta" }]],
    ["the % reportado that the avance gives", [{ ...good, avance: 9, reportado: 0.9 }]],
    ["a text with a dash before it", [{ ...good, recomendaciones: "- Definir" }]],
    ["a meta a la fecha typed over, stricter than time", [{ ...good, metaALaFecha: 12 }]],
    ["a rate's total", [{ ...tasa, avance: 14 }]],
    ["13 of 10, explained", [{ ...good, avance: 13, evidencia: "acta", recomendaciones: "más puntos" }]],
    ["two indicators", [good, other]],
    ["the same row, with two códigos", [good, { ...good, codigo: "1.2" }]],
    [
      "weights in thirds",
      [
        { ...good, peso: 33.33 },
        { ...other, peso: 66.67 },
      ],
    ],
  ])("%s", (_, rows) => expect(checkWorkbook(matrizOf(rows))).toEqual([]));
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
          ...observations.map((each) => say(each)),
          ...groupObservations(observations).map((group) => describeGroup(group)),
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
