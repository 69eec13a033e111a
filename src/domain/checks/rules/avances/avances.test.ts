import { serialDate } from "../../../base/date";
import { describe as say } from "../../../catalogue/observaciones";
import { checkWorkbook } from "../..";
import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good } from "../../testing/tables";

const tasa: MatrizCells = { ...good, meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const cumple: MatrizCells = { ...good, meta: "Manual de gestión", tipo: "cumple", cantidad: "" };
const reduce: MatrizCells = { ...good, meta: "Reducir a 5", tipo: "se reduce", cantidad: 5 };
const CORRECTIVAS = "Recomendaciones / Acciones correctivas · 2";

it.each<[CheckId, string, MatrizCells, string[]]>([
  ["avance-ilegible", "avance «casi»", { ...good, avance: "casi" }, ["Avance · 2"]],
  ["avance-ilegible", "avance 3 of «cumple»", { ...cumple, avance: 3 }, ["Avance · 2"]],
  ["avance-ilegible", "avance Si, without accent", { ...cumple, avance: "Si", evidencia: "acta" }, []],
  ["parcial-sin-porcentaje", "Parcial without its %", { ...cumple, avance: "Parcial" }, ["% reportado · 2"]],
  [
    "reportado-distinto",
    "% reportado that is not the computed one",
    { ...good, avance: 5, reportado: 0.9 },
    ["% reportado · 2"],
  ],
  ["reportado-distinto", "% reportado that is", { ...good, avance: 9, reportado: 0.9 }, []],
  ["sin-tipo", "an avance and no tipo", { ...good, tipo: "", avance: 3 }, ["Tipo · 2"]],
  ["sin-cantidad", "an avance and no cantidad", { ...good, cantidad: "", avance: 3 }, ["Cantidad · 2"]],
  ["sin-linea-base", "a reduction without línea base", reduce, ["Línea base · 2"]],
  ["linea-base-de-un-maximo", "a base under the meta", { ...reduce, lineaBase: 3 }, ["Línea base · 2"]],
  ["linea-base-de-un-maximo", "a base on the meta", { ...reduce, lineaBase: 5 }, ["Línea base · 2"]],
  ["linea-base-de-un-maximo", "a base over the meta", { ...reduce, lineaBase: 5.01 }, []],
  ["linea-base-de-un-maximo", "no base", reduce, []],
  ["no-se-puede-calcular", "a rate without «Por»", { ...tasa, por: "" }, ["Por · 2"]],
  ["no-se-puede-calcular", "a «Por» too many", { ...good, por: "mes" }, ["Por · 2"]],
  [
    "no-se-puede-calcular",
    "a percentage that is summed",
    { ...good, meta: "25 %", cantidad: 0.25 },
    ["Tipo · 2"],
  ],
  [
    "no-se-puede-calcular",
    "a rise that falls",
    { ...good, meta: "5", tipo: "crece desde la línea base", cantidad: 5, lineaBase: 8 },
    ["Línea base · 2"],
  ],
  ["no-se-puede-calcular", "a Cantidad of 0", { ...good, cantidad: 0 }, ["Cantidad · 2"]],
  ["no-se-puede-calcular", "a typed meta below 0", { ...good, metaALaFecha: -1 }, ["Meta a la fecha · 2"]],
  ["no-se-puede-calcular", "a row that only lacks its tipo", { ...good, tipo: "" }, []],
  ["avance-negativo", "avance below 0", { ...good, avance: -2, recomendaciones: "x" }, ["Avance · 2"]],
  ["promedio-mensual", "the monthly rate", { ...tasa, avance: 4, recomendaciones: "x" }, ["Avance · 2"]],
  ["promedio-mensual", "the period's total", { ...tasa, avance: 14 }, []],
  ["sobrecumplimiento", "13 of 10", { ...good, avance: 13, evidencia: "acta" }, ["Avance · 2"]],
  [
    "sobrecumplimiento",
    "13 of 10, explained",
    { ...good, avance: 13, evidencia: "acta", recomendaciones: "más puntos" },
    [],
  ],
  ["rojo-sin-recomendacion", "a stated 10 %", { ...good, avance: "", reportado: 0.1 }, [CORRECTIVAS]],
  ["rojo-sin-recomendacion", "in red", { ...good, avance: 1 }, [CORRECTIVAS]],
  ["cumplido-sin-evidencia", "a stated 100 %", { ...good, avance: "", reportado: 1 }, ["Evidencia · 2"]],
  ["cumplido-sin-evidencia", "100 % without evidence", { ...good, avance: 10 }, ["Evidencia · 2"]],
  ["cumplido-sin-evidencia", "100 % with evidence", { ...good, avance: 10, evidencia: "acta" }, []],
])("%s: %s", (rule, _, row, expected) => expect(foundBy(rule, matrizOf([row]))).toEqual(expected));

it("says both percentages where the reported one is not the computed one", () => {
  const observation = checkWorkbook(matrizOf([{ ...good, avance: 5, reportado: 0.9 }])).find(
    ({ rule }) => rule === "reportado-distinto",
  );
  expect(say(observation!).sentence).toBe("Se reporta 90\u00a0% y el avance da 50\u00a0%.");
});

// Due at the corte, 31-dic-2008, of 10 by the end of the month: 10. Of the plazo that passed, 10 whatever is typed.
const enPlazo = serialDate(2008, 12, 31);
const vencido = serialDate(2008, 11, 30);
it.each<[string, MatrizCells, string | null]>([
  ["as much as is due", { ...good, plazo: enPlazo, metaALaFecha: 10 }, null],
  ["more than is due", { ...good, plazo: vencido, metaALaFecha: 12 }, null],
  ["less than is due", { ...good, plazo: enPlazo, metaALaFecha: 9 }, "advertencia"],
  ["less than the final meta, past the plazo", { ...good, plazo: vencido, metaALaFecha: 9 }, "error"],
  [
    "more than what is to be reduced to, past the plazo",
    { ...reduce, lineaBase: 20, plazo: vencido, metaALaFecha: 6 },
    "error",
  ],
  ["more than a maximum", { ...reduce, plazo: enPlazo, metaALaFecha: 6 }, "advertencia"],
  ["less than a maximum", { ...reduce, plazo: vencido, metaALaFecha: 4 }, null],
])("a meta a la fecha that asks %s", (_, row, severity) => {
  const found = checkWorkbook(matrizOf([row])).filter(({ rule }) => rule === "meta-a-la-fecha-laxa");
  expect(found.map((each) => each.severity)).toEqual(severity ? [severity] : []);
});
