import { MatrizCells, good, readingOf } from "../../checks/testing/tables";
import { admiteReportado, campoDe, pideReportado } from ".";

const valuesOf = (cells: MatrizCells) => readingOf([{ ...good, ...cells }]).matrices[0]!.rows[0]!.values;

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
  ["cumple", { meta: "Un manual", tipo: "cumple", cantidad: "" }, "Sí Parcial No"],
  ["cumple of a percentage", { meta: "100 %", tipo: "Cumple", cantidad: "" }, "Sí Parcial No"],
])("what is asked: %s", (_, cells, expected) => {
  const campo = campoDe(valuesOf(cells));
  const said = campo.clase === "palabra" ? campo.palabras.join(" ") : campo.clase;
  expect(campo.clase === "numero" ? `numero ${campo.unidad}` : said).toBe(expected);
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
