import { describe as say } from "../catalogue/observaciones";
import { checkWorkbook } from ".";
import { found } from "./testing/found";
import { MatrizCells, good, readingOf } from "./testing/tables";

const porcentaje: MatrizCells = { ...good, meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };
const tasa: MatrizCells = { ...good, meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };
const cumple: MatrizCells = { ...good, meta: "Manual de gestión", tipo: "cumple", cantidad: "" };
const reduce: MatrizCells = { ...good, meta: "Reducir a 5", tipo: "se reduce", cantidad: 5 };

describe("in a row of the matriz", () => {
  it.each<[string, MatrizCells, string[]]>([
    ["nothing wrong", good, []],
    ["only the Código", { codigo: "1.1" }, []],
    ["meta blank", { ...good, meta: " " }, ["obligatorio · Meta · 2"]],
    [
      "only an avance",
      { avance: 3, tipo: "se va sumando", cantidad: 3 },
      ["obligatorio · Acción · 2", "obligatorio · Indicador de gestión · 2", "obligatorio · Meta · 2"],
    ],
    ["meta «-»", { ...good, meta: "-", cantidad: "" }, ["marcador · Meta · 2"]],
    ["meta «N/A»", { ...good, meta: "N/A" }, ["marcador · Meta · 2"]],
    ["% reportado «80 %»", { ...good, reportado: "80 %" }, ["porcentaje-como-texto · % reportado · 2"]],
    ["avance «0%»", { ...porcentaje, avance: "0%" }, ["porcentaje-como-texto · Avance · 2"]],
    ["cantidad «ocho»", { ...good, cantidad: "ocho" }, ["numero-como-texto · Cantidad · 2"]],
    ["plazo «diciembre»", { ...good, plazo: "diciembre" }, ["fecha-como-texto · Plazo · 2"]],
    ["a tipo of nobody", { ...good, tipo: "acumulado" }, ["opcion-desconocida · Tipo · 2"]],
    ["peso 120", { ...good, peso: 120 }, ["fuera-de-rango · Peso · 2", "pesos-no-suman · Peso · 2"]],
    ["cantidad below 0", { ...good, cantidad: -1 }, ["fuera-de-rango · Cantidad · 2"]],
    [
      "plazo in 1900",
      { ...good, plazo: 12 },
      ["fuera-de-rango · Plazo · 2", "plazo-antes-del-inicio · Plazo · 2"],
    ],
    [
      "plazo before its inicio",
      { ...good, inicio: 39800, plazo: 39799 },
      ["plazo-antes-del-inicio · Plazo · 2"],
    ],
    ["plazo before the plan's start", { ...good, plazo: 39600 }, ["plazo-antes-del-inicio · Plazo · 2"]],
    ["% reportado -5 %", { ...good, reportado: -0.05 }, ["porcentaje-negativo · % reportado · 2"]],
    ["% reportado 80", { ...good, reportado: 80 }, ["escala · % reportado · 2"]],
    ["avance 80 of a meta of 100 %", { ...porcentaje, avance: 80 }, ["escala · Avance · 2"]],
    [
      "cantidad 80 of a meta of 80 %",
      { ...porcentaje, meta: "80 %", cantidad: 80 },
      ["escala · Cantidad · 2"],
    ],
    ["avance «casi»", { ...good, avance: "casi" }, ["avance-ilegible · Avance · 2"]],
    ["avance 3 of «cumple»", { ...cumple, avance: 3 }, ["avance-ilegible · Avance · 2"]],
    ["avance Si, without accent", { ...cumple, avance: "Si", evidencia: "acta" }, []],
    ["Parcial without its %", { ...cumple, avance: "Parcial" }, ["parcial-sin-porcentaje · % reportado · 2"]],
    [
      "% reportado that is not the computed one",
      { ...good, avance: 5, reportado: 0.9 },
      ["reportado-distinto · % reportado · 2"],
    ],
    ["% reportado that is", { ...good, avance: 9, reportado: 0.9 }, []],
    ["#REF! in avance", { ...good, avance: "#REF!" }, ["valor-de-error · Avance · 2"]],
    ["#REF! in a formula of ours", { ...good, aporte: ["=#REF!+1", "#REF!"] }, ["formula-rota · Aporte · 2"]],
    [
      "a text that became a formula",
      { ...good, recomendaciones: ["=-Definir", "#NAME?"] },
      ["texto-como-formula · Recomendaciones / Acciones correctivas · 2"],
    ],
    ["a text that stayed text", { ...good, recomendaciones: "- Definir" }, []],
    [
      "80 % over the formula",
      { ...good, cumplimiento: 0.8 },
      ["formula-sobrescrita · Porcentaje de cumplimiento · 2"],
    ],
    ["a meta a la fecha typed over", { ...good, metaALaFecha: 3 }, []],
    [
      "a formula deleted",
      { ...good, estado: "", cumplimiento: "" },
      ["formula-ausente · Porcentaje de cumplimiento · 2"],
    ],
    [
      "another formula",
      { ...good, cumplimiento: ["=A3", ""] },
      ["formula-distinta · Porcentaje de cumplimiento · 2"],
    ],
    ["an avance and no tipo", { ...good, tipo: "", avance: 3 }, ["sin-tipo · Tipo · 2"]],
    ["an avance and no cantidad", { ...good, cantidad: "", avance: 3 }, ["sin-cantidad · Cantidad · 2"]],
    ["a reduction without línea base", reduce, ["sin-linea-base · Línea base · 2"]],
    ["avance below 0", { ...good, avance: -2, recomendaciones: "x" }, ["avance-negativo · Avance · 2"]],
    [
      "the monthly rate as avance",
      { ...tasa, avance: 4, recomendaciones: "x" },
      ["promedio-mensual · Avance · 2"],
    ],
    ["the period's total as avance", { ...tasa, avance: 14 }, []],
    ["13 of 10", { ...good, avance: 13, evidencia: "acta" }, ["sobrecumplimiento · Avance · 2"]],
    ["13 of 10, explained", { ...good, avance: 13, evidencia: "acta", recomendaciones: "más puntos" }, []],
    [
      "in red",
      { ...good, avance: 1 },
      ["rojo-sin-recomendacion · Recomendaciones / Acciones correctivas · 2"],
    ],
    ["100 % without evidence", { ...good, avance: 10 }, ["cumplido-sin-evidencia · Evidencia · 2"]],
  ])("%s", (_, row, expected) => {
    expect(found([row])).toEqual(expected);
  });
});

it("says both percentages where the reported one is not the computed one", () => {
  const [observation] = checkWorkbook(readingOf([{ ...good, avance: 5, reportado: 0.9 }]));
  expect(say(observation!).sentence).toBe("Se reporta 90\u00a0% y el avance da 50\u00a0%.");
});
