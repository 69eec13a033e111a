import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good } from "../../testing/tables";

const tasa: MatrizCells = { ...good, meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const rows = [
  { ...good, plazo: 39900 },
  { ...tasa, codigo: "1.2" },
];

it("without the sheet Parámetros its absence is all that is said of the figures that it took away", () => {
  const rows = [{ ...tasa, cumplimiento: ["=x", "#NAME?"] as const, avance: "#REF!" }];
  const reading = { ...matrizOf(rows, {}), hasParametros: false };
  expect(foundBy("sin-parametros", reading)).toEqual([""]);
  expect([foundBy("sin-corte", reading), foundBy("sin-inicio", reading)]).toEqual([[], []]);
  expect(foundBy("valor-de-error", reading)).toEqual(["Avance · 2"]);
});

it.each<[CheckId, Record<string, number>, string[]]>([
  ["sin-inicio", { fecha_corte: 39813 }, ["Inicio · 2"]],
  ["sin-corte", { fecha_corte: 39813 }, []],
  ["sin-corte", { inicio_plan: 39694 }, ["Meta a la fecha"]],
  ["sin-inicio", { inicio_plan: 39694 }, []],
])("%s is said once: %j", (rule, values, expected) =>
  expect(foundBy(rule, matrizOf(rows, values))).toEqual(expected),
);
