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
  ["rojo-sin-recomendacion", "in red", { ...good, avance: 1 }, [CORRECTIVAS]],
  ["cumplido-sin-evidencia", "100 % without evidence", { ...good, avance: 10 }, ["Evidencia · 2"]],
  ["cumplido-sin-evidencia", "100 % with evidence", { ...good, avance: 10, evidencia: "acta" }, []],
])("%s: %s", (rule, _, row, expected) => expect(foundBy(rule, matrizOf([row]))).toEqual(expected));

it("says both percentages where the reported one is not the computed one", () => {
  const observation = checkWorkbook(matrizOf([{ ...good, avance: 5, reportado: 0.9 }])).find(
    ({ rule }) => rule === "reportado-distinto",
  );
  expect(say(observation!).sentence).toBe("Se reporta 90\u00a0% y el avance da 50\u00a0%.");
});
