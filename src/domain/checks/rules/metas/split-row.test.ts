import { CellValue } from "../../../base/cell";
import { MatrizCells, good, matrizSheet, parametros } from "../../testing/tables";
import { readWorkbook } from "../../../reading";
import { MatrizKey } from "../../../plan/tables/matriz";
import { applied } from "../../../changes/apply";
import { indicadorParts, metaParts } from "./split-parts";
import { fixFinder } from "../../fixes";
import { CheckId } from "../../registry";

const named = { parametros, hasParametros: true };

function splitted(rule: CheckId, rows: readonly MatrizCells[]) {
  const sheet = matrizSheet(rows);
  const reading = readWorkbook([sheet], named);
  const observations = reading.matrices[0]!.rows.map(({ number }) => ({
    rule,
    severity: "error" as const,
    place: { sheet: "Matriz", row: number },
  }));
  const fixes = fixFinder(reading)(observations);
  return { fixes, rows: readWorkbook(applied([sheet], fixes), named).matrices[0]!.rows };
}

const KEYS: readonly MatrizKey[] = [
  "codigo",
  "accion",
  "indicador",
  "meta",
  "responsable",
  "plazo",
  "tipo",
  "avance",
];
const shown = (values: Readonly<Record<MatrizKey, CellValue>>) => KEYS.map((key) => values[key]);

const compound: MatrizCells = {
  ...good,
  indicador: "Frecuencia de entrega de información Y porcentaje de canales actualizados",
  meta: "4 veces al mes y 100%",
  responsable: "Planeación",
  plazo: 40000,
  tipo: "",
  cantidad: "",
};

it("the row keeps the first meta, and a new one below it takes the second, each with its indicador", () => {
  const last: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };
  const { rows, fixes } = splitted("meta-compuesta", [compound, last]);
  const { accion } = good;
  expect(rows.map(({ values }) => shown(values))).toEqual([
    ["1.1", accion, "Frecuencia de entrega de información", "4 veces al mes", "Planeación", 40000, "", ""],
    ["1.3", accion, "porcentaje de canales actualizados", "100%", "Planeación", 40000, "", ""],
    ["1.2", accion, "Otro", "10 puntos", "", "", "se va sumando", ""],
  ]);
  expect(rows[1]!.formulas.estado).toContain("Matriz[[#This Row]");
  expect(fixes).toHaveLength(1);
});

it("both rows share its Peso, so that those of the acción still make 100", () => {
  const last: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro", peso: 66.67 };
  const { rows } = splitted("meta-compuesta", [{ ...compound, peso: 33.33 }, last]);
  expect(rows.map(({ values }) => values.peso)).toEqual([16.665, 16.665, 66.67]);
});

it.each<[string, MatrizCells["peso"], CellValue[]]>([
  ["blank", "", ["", ""]],
  ["0", 0, [0, 0]],
  ["of a formula", ["=200/2", 100], [100, ""]],
])("a Peso that is %s is not shared otherwise", (_, peso, expected) => {
  const { rows } = splitted("meta-compuesta", [{ ...compound, peso }]);
  expect(rows.map(({ values }) => values.peso)).toEqual(expected);
});

it("all of them at once, each below its own", () => {
  const { rows } = splitted("meta-compuesta", [compound, { ...compound, codigo: "1.2" }]);
  expect(rows.map(({ values }) => [values.codigo, values.meta])).toEqual([
    ["1.1", "4 veces al mes"],
    ["1.3", "100%"],
    ["1.2", "4 veces al mes"],
    ["1.4", "100%"],
  ]);
});

it("a percentage is of each of two indicadores", () => {
  const { rows } = splitted("indicador-compuesto", [{ ...compound, meta: "100 %" }]);
  expect(rows.map(({ values }) => [values.indicador, values.meta])).toEqual([
    ["Frecuencia de entrega de información", "100 %"],
    ["porcentaje de canales actualizados", "100 %"],
  ]);
});

it("the numbers of the first meta stay with it, and its avance", () => {
  const read = { ...compound, tipo: "cada periodo", cantidad: 4, por: "mes", avance: 14 };
  const { rows } = splitted("meta-compuesta", [read]);
  expect(rows.map(({ values }) => [values.cantidad, values.avance])).toEqual([
    [4, 14],
    ["", ""],
  ]);
});

it.each<[string, MatrizCells, CheckId?]>([
  ["an avance of nobody knows which", { ...compound, avance: 14 }],
  ["the numbers of the second", { ...compound, tipo: "crece desde la línea base", cantidad: 1 }],
  ["a count of both indicadores", { ...compound, meta: "10 puntos" }, "indicador-compuesto"],
  ["a single meta", { ...compound, meta: "100 %" }],
])("is left to the person: %s", (_, row, rule = "meta-compuesta") => {
  expect(splitted(rule, [row]).fixes).toEqual([]);
});

it("without a Código there is none to go on with", () => {
  const { rows } = splitted("meta-compuesta", [{ ...compound, codigo: "" }]);
  expect(rows.map(({ values }) => values.codigo)).toEqual(["", ""]);
});

it.each<[string, readonly [string, string] | null]>([
  ["4 veces al mes y 100%", ["4 veces al mes", "100%"]],
  ["4 veces al mes y uno por dependencia", ["4 veces al mes", "uno por dependencia"]],
  ["10 puntos", null],
  ["Actualizar y publicar", null],
  ["3 informes y 3 informes", null],
  ["12 boletines, 1 mensual", null],
  ["12 boletines y 1 boletín mensual", null],
  ["1 reunión mensual, 12 al año", null],
  ["2 y 5 talleres", null],
  ["80 % en 2009 y 100 % en 2010", null],
  ["1 informe mensual y 1 informe anual", ["1 informe mensual", "1 informe anual"]],
])("the metas of «%s»", (text, parts) => expect(metaParts(text, "")).toEqual(parts));

it.each<[string, readonly [string, string] | null]>([
  ["Número de visitas y número de quejas", ["Número de visitas", "número de quejas"]],
  ["% de capacitados - Nº de evaluaciones", ["% de capacitados", "Nº de evaluaciones"]],
  ["Número de visitas y quejas", null],
  ["Número de a, número de b y número de c", null],
])("the indicadores of «%s»", (text, parts) => expect(indicadorParts(text)).toEqual(parts));
