import { CellValue } from "../../base/cell";
import { applied } from "../../changes/apply";
import { fixFinder } from "../fixes";
import { semaforoDelPreset } from "../../plan/parametros/parametros";
import { readWorkbook } from "../../reading";
import { sheet } from "../../reading/testing/sheet";
import { presets } from "../../plan/semaforo/presets";
import { CheckId, checkWorkbook } from "..";
import { recheck, startRevision } from "../engine/revision";
import { Cell, good, matrizSheet, parametros } from "../testing/tables";

const HEADINGS = [
  "Acción",
  "Indicador de gestión",
  "Meta",
  "Porcentaje de cumplimiento",
  "Recomendaciones / Acciones correctivas",
];
const named = { parametros: { ...semaforoDelPreset(presets[0]), ...parametros }, hasParametros: true };

const row = (percentage: Cell, recomendaciones = "Seguir") => [
  "Abrir puntos",
  `Puntos abiertos en ${String(percentage)}`,
  "10 puntos",
  percentage,
  recomendaciones,
];

/** The five columns of the norm, as documents have them: plain cells, or a table of Excel. */
const plain = (...rows: readonly (readonly Cell[])[]) => sheet([HEADINGS, ...rows]);
const asTable = (...rows: readonly (readonly Cell[])[]) =>
  sheet([HEADINGS, ...rows], {
    tables: [{ name: "Tabla1", row: 0, column: 0, rows: rows.length + 1, columns: HEADINGS.length }],
  });

/** Of a percentage that somebody typed one of these says what is wrong, and only one. */
const RULES: ReadonlySet<CheckId> = new Set<CheckId>([
  "porcentaje-como-texto",
  "numero-como-texto",
  "marcador",
  "escala",
  "porcentaje-negativo",
  "valor-de-error",
  "formula-sobrescrita",
  "rojo-sin-recomendacion",
]);

const foundIn = (grid: ReturnType<typeof sheet>) =>
  checkWorkbook(readWorkbook([grid], named))
    .filter(({ rule }) => RULES.has(rule))
    .map(({ rule, place }) => `${rule} · ${place.heading} · ${place.row}`);

describe.each([
  ["plain cells", plain],
  ["a table of Excel", asTable],
])("percentages that somebody typed in a matriz that is not ours, in %s", (_, grid) => {
  it.each<[CellValue, string[]]>([
    ["80 %", ["porcentaje-como-texto · Porcentaje de cumplimiento · 2"]],
    ["0%", ["porcentaje-como-texto · Porcentaje de cumplimiento · 2"]],
    ["en curso", ["numero-como-texto · Porcentaje de cumplimiento · 2"]],
    ["80", ["numero-como-texto · Porcentaje de cumplimiento · 2"]],
    ["N/A", ["marcador · Porcentaje de cumplimiento · 2"]],
    [80, ["escala · Porcentaje de cumplimiento · 2"]],
    [-0.2, ["porcentaje-negativo · Porcentaje de cumplimiento · 2"]],
    ["#REF!", ["valor-de-error · Porcentaje de cumplimiento · 2"]],
    [1.8, []],
    [1, []],
    [0.2, []],
    ["", []],
  ])("%p", (percentage, expected) => expect(foundIn(grid(row(percentage)))).toEqual(expected));
});

it.each<[Cell, string, string[]]>([
  [0.2, "", ["rojo-sin-recomendacion · Recomendaciones / Acciones correctivas · 2"]],
  [0, " ", ["rojo-sin-recomendacion · Recomendaciones / Acciones correctivas · 2"]],
  [0.2, "Contratar", []],
  [0.6, "", []],
  ["", "", []],
])("%p with the recomendación «%s»", (percentage, recomendacion, expected) =>
  expect(foundIn(plain(row(percentage, recomendacion)))).toEqual(expected),
);

it("says of one over a formula only that it is there", () => {
  expect(foundIn(plain(row(["=1/2", 0.5]), row("80 %")))).toEqual([
    "formula-sobrescrita · Porcentaje de cumplimiento · 3",
  ]);
  expect(foundIn(matrizSheet([{ ...good, cumplimiento: "80 %" }]))).toEqual([
    "formula-sobrescrita · Porcentaje de cumplimiento · 2",
  ]);
});

it.each<[CellValue, CellValue]>([
  ["80 %", 0.8],
  ["0%", 0],
  ["80", 0.8],
  [80, 0.8],
])("corrects %p", (typed, expected) => {
  const reading = readWorkbook([plain(row(typed))], named);
  const after = applied([plain(row(typed))], fixFinder(reading)(checkWorkbook(reading)));
  expect(readWorkbook(after, named).matrices[0]!.rows[0]!.values.cumplimiento).toBe(expected);
  expect(foundIn(after[0]!)).toEqual([]);
});

it("finds after an edit what a whole check would, also once a row computes it", () => {
  const before = readWorkbook([plain(row(80), row("80 %"))], named);
  const after = readWorkbook([plain(row(["=1/2", 0.5]), row("80 %"))], named);
  expect(recheck(startRevision(before), after).observations).toEqual(startRevision(after).observations);
  expect(recheck(startRevision(after), before).observations).toEqual(startRevision(before).observations);
});
