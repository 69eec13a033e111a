import { readWorkbook } from "../../../reading";
import { checkWorkbook } from "../..";
import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good, marcoSheet } from "../../testing/tables";

const porcentaje: MatrizCells = { ...good, meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };

it.each<[CheckId, string, MatrizCells, string[]]>([
  ["obligatorio", "a row with only its Código", { codigo: "1.1" }, []],
  ["obligatorio", "meta blank", { ...good, meta: " " }, ["Meta · 2"]],
  [
    "obligatorio",
    "only an avance",
    { avance: 3, tipo: "se va sumando", cantidad: 3 },
    ["Acción · 2", "Indicador de gestión · 2", "Meta · 2"],
  ],
  ["marcador", "meta «-»", { ...good, meta: "-", cantidad: "" }, ["Meta · 2"]],
  ["obligatorio", "meta «-», which is not blank", { ...good, meta: "-", cantidad: "" }, []],
  ["marcador", "meta «N/A»", { ...good, meta: "N/A" }, ["Meta · 2"]],
  ["porcentaje-como-texto", "% reportado «80 %»", { ...good, reportado: "80 %" }, ["% reportado · 2"]],
  ["numero-como-texto", "% reportado «80 %», said above", { ...good, reportado: "80 %" }, []],
  ["porcentaje-como-texto", "avance «0%»", { ...porcentaje, avance: "0%" }, ["Avance · 2"]],
  ["avance-ilegible", "avance «0%», said above", { ...porcentaje, avance: "0%" }, []],
  ["numero-como-texto", "cantidad «ocho»", { ...good, cantidad: "ocho" }, ["Cantidad · 2"]],
  ["fecha-como-texto", "plazo «diciembre»", { ...good, plazo: "diciembre" }, ["Plazo · 2"]],
  ["opcion-desconocida", "a tipo of nobody", { ...good, tipo: "acumulado" }, ["Tipo · 2"]],
  ["fuera-de-rango", "peso 120", { ...good, peso: 120 }, ["Peso · 2"]],
  ["fuera-de-rango", "cantidad below 0", { ...good, cantidad: -1 }, ["Cantidad · 2"]],
  ["fuera-de-rango", "plazo in 1900", { ...good, plazo: 12 }, ["Plazo · 2"]],
  ["plazo-antes-del-inicio", "plazo in 1900", { ...good, plazo: 12 }, ["Plazo · 2"]],
  [
    "plazo-antes-del-inicio",
    "plazo before its inicio",
    { ...good, inicio: 39800, plazo: 39799 },
    ["Plazo · 2"],
  ],
  ["plazo-antes-del-inicio", "plazo before the plan's start", { ...good, plazo: 39600 }, ["Plazo · 2"]],
  ["plazo-vencido", "plazo before the plan's start, said above", { ...good, plazo: 39600 }, []],
  ["porcentaje-negativo", "% reportado -5 %", { ...good, reportado: -0.05 }, ["% reportado · 2"]],
  ["escala", "% reportado 80", { ...good, reportado: 80 }, ["% reportado · 2"]],
  ["reportado-distinto", "% reportado 80, said above", { ...good, avance: 5, reportado: 80 }, []],
  ["escala", "% reportado 160 %, which somebody confirmed", { ...good, reportado: 1.6, escala: 1.6 }, []],
  [
    "escala",
    "avance 80, confirmed when it was 70",
    { ...porcentaje, avance: 80, escala: 70 },
    ["Avance · 2"],
  ],
  [
    "escala",
    "avance 25 of a percentage that is summed",
    { ...porcentaje, tipo: "se va sumando", avance: 25 },
    ["Avance · 2"],
  ],
  [
    "escala",
    "the value to reach of a rise by so much per cent",
    { ...porcentaje, meta: "Aumentar 20 % las visitas", porcentual: 0, lineaBase: 150, cantidad: 180 },
    [],
  ],
  ["escala", "avance 80 of a meta of 100 %", { ...porcentaje, avance: 80 }, ["Avance · 2"]],
  [
    "escala",
    "cantidad 80 of a meta of 80 %",
    { ...porcentaje, meta: "80 %", cantidad: 80 },
    ["Cantidad · 2"],
  ],
  ["valor-de-error", "#REF! in avance", { ...good, avance: "#REF!" }, ["Avance · 2"]],
  ["avance-ilegible", "#REF! in avance, said above", { ...good, avance: "#REF!" }, []],
  [
    "texto-como-formula",
    "a text that became a formula",
    { ...good, recomendaciones: ["=-Definir", "#NAME?"] },
    ["Recomendaciones / Acciones correctivas · 2"],
  ],
  [
    "valor-de-error",
    "a text that became a formula, said above",
    { ...good, recomendaciones: ["=-Definir", "#NAME?"] },
    [],
  ],
  ["texto-como-formula", "a text that stayed text", { ...good, recomendaciones: "- Definir" }, []],
])("%s: %s", (rule, _, row, expected) => expect(foundBy(rule, matrizOf([row]))).toEqual(expected));

describe("in the marco, what an act adopted", () => {
  const row = {
    accion: "A",
    beneficios: "b",
    indicador: "i",
    meta: "1",
    actividades: "act",
    responsables: "r",
    recursos: "s",
    tiempos: "1 año",
  };
  it.each<[CheckId, string, Parameters<typeof marcoSheet>[0], string[]]>([
    ["obligatorio", "a continuation", [row, { indicador: "j", meta: "2", actividades: "y" }], []],
    [
      "obligatorio",
      "responsables and recursos blank",
      [{ ...row, responsables: "", recursos: "" }],
      ["error · Responsables", "advertencia · Recursos"],
    ],
    [
      "marcador",
      "metas and recursos «-», as in González",
      [{ ...row, meta: "-", recursos: "-" }],
      ["error · Metas", "advertencia · Recursos"],
    ],
    ["obligatorio", "the same, said above", [{ ...row, meta: "-", recursos: "-" }], []],
  ])("%s: %s", (rule, _, rows, expected) => {
    const found = checkWorkbook(readWorkbook([marcoSheet(rows)])).filter((each) => each.rule === rule);
    expect(found.map(({ severity, place }) => `${severity} · ${place.heading}`)).toEqual(expected);
  });
});
