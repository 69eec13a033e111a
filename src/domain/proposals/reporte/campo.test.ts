import { MatrizCells, good, readingOf } from "../../checks/testing/tables";
import { Campo, admiteReportado, campoDe, pideReportado } from ".";

const valuesOf = (cells: MatrizCells) => readingOf([{ ...good, ...cells }]).matrices[0]!.rows[0]!.values;

function said(campo: Campo): string {
  if (campo.clase === "palabra") return campo.palabras.join(" ");
  if (campo.clase === "numero") return `numero ${campo.unidad}`;
  return campo.sinDemanda ? "porcentaje o Sin demanda" : "porcentaje";
}

it.each<[string, MatrizCells, string]>([
  ["se va sumando", { meta: "10 puntos", cantidad: 10 }, "numero puntos"],
  ["cada periodo", { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" }, "numero veces"],
  ["by its times", { meta: "1 taller en 8 dependencias", cantidad: 1, veces: 8 }, "numero "],
  ["a corrected Cantidad is not what the meta counts", { meta: "10 puntos", cantidad: 12 }, "numero "],
  ["a percentage", { meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 }, "porcentaje"],
  ["a percentage by its Meta, without a tipo", { meta: "80 %", tipo: "", cantidad: "" }, "porcentaje"],
  [
    "the counted half of two metas",
    { meta: "4 veces al mes y 100%", tipo: "cada periodo", cantidad: 4, por: "mes" },
    "numero veces",
  ],
  ["an increase by percentage counts what increases", { meta: "aumentar 20% las visitas" }, "numero "],
  ["as it was understood, whatever its Meta says now", { meta: "100 %", porcentual: 0 }, "numero "],
  ["as it was understood, without its sign", { meta: "Total de la red", porcentual: 1 }, "porcentaje"],
  [
    "of a demand, that there was none",
    { meta: "100 % de las PQRS", tipo: "se mantiene", cantidad: 1 },
    "porcentaje o Sin demanda",
  ],
  ["cumple", { meta: "Un manual", tipo: "cumple", cantidad: "" }, "Sí Parcial No"],
  ["cumple of a percentage", { meta: "100 %", tipo: "Cumple", cantidad: "" }, "Sí Parcial No"],
])("what is asked: %s", (_, cells, expected) => {
  const campo = campoDe(valuesOf(cells));
  expect(said(campo)).toBe(expected);
});

it.each([
  ["cumple", "Parcial", true],
  ["cumple", "Sí", false],
  ["cumple", "", false],
  ["se va sumando", "Parcial", false],
])("of «%s», «%s» needs its %% reportado: %s", (tipo, avance, expected) => {
  expect(pideReportado(campoDe(valuesOf({ tipo })), avance)).toBe(expected);
});

it.each<[string, MatrizCells, boolean]>([
  ["whole", {}, false],
  ["without a tipo", { tipo: "" }, true],
  ["without a Cantidad", { cantidad: "" }, true],
  ["a product has no Cantidad", { tipo: "cumple", cantidad: "" }, false],
  ["with one already, to be corrected", { reportado: 0.5 }, true],
])("a row takes a %% reportado of its own: %s", (_, cells, expected) => {
  expect(admiteReportado(valuesOf(cells))).toBe(expected);
});
