import { serialDate } from "../../base/date";
import { checkWorkbook } from "..";
import { MatrizCells, good, matrizSheet, parametros } from "../testing/tables";
import { readWorkbook } from "../../reading";
import { MatrizKey, matriz as table } from "../../plan/tables/matriz";
import { fixFinder } from ".";
import { applied } from "../../changes/apply";

const named = { parametros, hasParametros: true };

/** Everything that has a fix, corrected once: the rows as they are read afterwards, and what is still wrong of that. */
function corrected(rows: readonly MatrizCells[], rule?: string) {
  const sheet = matrizSheet(rows);
  const reading = readWorkbook([sheet], named);
  const found = checkWorkbook(reading).filter((each) => rule === undefined || each.rule === rule);
  const fixes = fixFinder(reading)(found);
  const after = readWorkbook(applied([sheet], fixes), named);
  const rules = new Set(found.map((each) => each.rule));
  const left = checkWorkbook(after).filter((each) => rules.has(each.rule) || each.severity === "error");
  return { fixes, reading, rows: after.matrices[0]!.rows, left };
}

const porcentaje: MatrizCells = { ...good, meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };
const tasa: MatrizCells = { ...good, meta: "4 al mes", tipo: "cada periodo", cantidad: 4 };
const cumple: MatrizCells = { ...good, meta: "Manual", tipo: "cumple", cantidad: "" };

describe("what stands in a cell", () => {
  it.each<[string, MatrizCells, MatrizKey, MatrizCells[MatrizKey]]>([
    ["a thousand nine hundred", { ...good, cantidad: "1.900" }, "cantidad", 1900],
    ["a decimal", { ...good, lineaBase: "7,75" }, "lineaBase", 7.75],
    ["a percentage", { ...good, reportado: "80 %" }, "reportado", 0.8],
    ["29 % to the last figure", { ...good, reportado: "29%" }, "reportado", 0.29],
    ["a number where a percentage goes", { ...good, reportado: "80" }, "reportado", 0.8],
    ["a weight with its sign is of 100", { ...good, peso: "100 %" }, "peso", 100],
    ["an avance", { ...good, avance: "7,5" }, "avance", 7.5],
    ["an avance with the noun of its meta", { ...good, avance: "8 puntos" }, "avance", 8],
    ["one, of a plural", { ...good, meta: "10 talleres", avance: "1 Taller." }, "avance", 1],
    [
      "an avance with the first noun of its meta",
      { ...good, meta: "10 puntos de acceso", avance: "8 puntos" },
      "avance",
      8,
    ],
    ["a cantidad with the noun of its meta", { ...good, cantidad: "10 puntos" }, "cantidad", 10],
    ["an avance of a percentage", { ...porcentaje, avance: "80 %" }, "avance", 0.8],
    ["an avance of a percentage without its sign", { ...porcentaje, avance: "80" }, "avance", 0.8],
    ["the avance of «cumple»", { ...cumple, avance: " sí." }, "avance", "Sí"],
    [
      "the avance of «cumple» with a slip",
      { ...cumple, avance: "Parcail", reportado: 0.5 },
      "avance",
      "Parcial",
    ],
    ["% reportado in another scale", { ...good, reportado: 80 }, "reportado", 0.8],
    ["avance in another scale", { ...porcentaje, avance: 73.5 }, "avance", 0.735],
    [
      "cantidad in another scale, which its meta confirms",
      { ...porcentaje, meta: "5 %", cantidad: 5 },
      "cantidad",
      0.05,
    ],
    ["cantidad in another scale", { ...porcentaje, meta: "80 %", cantidad: 80 }, "cantidad", 0.8],
    ["a date", { ...good, plazo: "31/12/2008" }, "plazo", serialDate(2008, 12, 31)],
    ["a date in words", { ...good, plazo: "1° de diciembre de 2009" }, "plazo", serialDate(2009, 12, 1)],
    ["a duration", { ...good, plazo: "24 meses" }, "plazo", serialDate(2010, 9, 3)],
    ["a start", { ...good, inicio: "1 de octubre de 2008" }, "inicio", serialDate(2008, 10, 1)],
    ["a tipo in capitals", { ...good, tipo: "SE VA  SUMANDO" }, "tipo", "se va sumando"],
    ["a tipo with a slip", { ...good, tipo: "se va sumado" }, "tipo", "se va sumando"],
    ["a tipo by DNP's name", { ...good, tipo: "Acumulado" }, "tipo", "se va sumando"],
    [
      "the tipo of a percentage that was summed",
      { ...porcentaje, tipo: "se va sumando" },
      "tipo",
      "crece desde la línea base",
    ],
    ["the por of a rate", tasa, "por", "mes"],
    ["a por too many", { ...good, por: "mes" }, "por", ""],
    ["a por without its accent", { ...tasa, por: "Ano" }, "por", "año"],
    ["a por in the plural", { ...tasa, por: "meses" }, "por", "mes"],
    ["a por as an adjective", { ...tasa, por: "Mensual" }, "por", "mes"],
  ])("%s", (_, row, key, expected) => {
    const { rows, left, reading } = corrected([row]);
    expect(rows[0]!.values[key]).toBe(expected);
    const before = checkWorkbook(reading).filter(({ severity }) => severity === "error");
    expect(left.filter(({ severity }) => severity === "error").length).toBeLessThan(before.length);
  });

  it("the other figures of the row go with its Cantidad", () => {
    const { rows } = corrected([{ ...porcentaje, cantidad: 100, avance: 60, lineaBase: 20 }]);
    expect(rows[0]!.values).toMatchObject({ cantidad: 1, avance: 0.6, lineaBase: 0.2 });
  });

  it("also the small ones that are above 100 % in the right scale", () => {
    const { rows } = corrected([{ ...porcentaje, cantidad: 100, avance: 5 }]);
    expect(rows[0]!.values).toMatchObject({ cantidad: 1, avance: 0.05 });
  });

  it.each<[string, MatrizCells]>([
    ["a point that may be either", { ...good, cantidad: "1.5" }],
    ["a comma that may be either", { ...good, cantidad: "1,900" }],
    ["a number in words", { ...good, cantidad: "unos ocho" }],
    ["a number of something else", { ...good, avance: "8 visitas" }],
    ["a number of something that the meta does not say", { ...good, meta: "10", avance: "8 puntos" }],
    ["a number of millions", { ...good, meta: "10 millones de pesos", cantidad: 1e7, avance: "8 millones" }],
    ["more than a number and its noun", { ...good, avance: "8 puntos de 10" }],
    ["more than a number and its noun, in words", { ...good, avance: "8 puntos en obra" }],
    ["a percentage of what the meta counts", { ...good, avance: "80 % puntos" }],
    ["a point that may be either, with its noun", { ...good, avance: "1.5 puntos" }],
    ["how many times each has it", { ...good, veces: "8 puntos" }],
    ["a number that can't be", { ...good, cantidad: "-3" }],
    ["1 for 1 % or 100 %", { ...good, reportado: "1" }],
    ["160 % for what may be 1,6 %", { ...porcentaje, avance: 1.6 }],
    ["200 % for what may be 2 %", { ...good, reportado: 2 }],
    ["200 % as text for what may be 2 %", { ...good, reportado: "2" }],
    ["200 % over the formula for what may be 2 %", { ...good, cumplimiento: 2 }],
    ["an avance whose scale may be either", { ...porcentaje, cantidad: 100, avance: 1 }],
    ["a línea base whose scale may be either", { ...porcentaje, cantidad: 100, lineaBase: 1.2 }],
    ["a percentage of what is counted", { ...good, avance: "80 %" }],
    ["a percentage that nobody believes", { ...good, reportado: "900 %" }],
    ["a negative percentage", { ...good, reportado: -0.5 }],
    ["a scale that the meta does not confirm", { ...porcentaje, meta: "90 %", cantidad: 80 }],
    ["a day that does not exist", { ...good, plazo: "31/02/2009" }],
    ["a month is no start", { ...good, inicio: "diciembre de 2009" }],
    ["a plazo before the start", { ...good, plazo: "01/01/2007" }],
    ["a tipo of nobody", { ...good, tipo: "otro" }],
    ["«Parcial» with a slip, without its percentage", { ...cumple, avance: "Parcail" }],
    ["«cumple» with a slip, and a number in Avance", { ...good, tipo: "cumpel", avance: 3 }],
  ])("is left alone where it is not plain: %s", (_, row) => expect(corrected([row]).fixes).toEqual([]));
});

describe("formulas", () => {
  it("a percentage typed over the formula moves to % reportado", () => {
    const { fixes, rows, left } = corrected([{ ...good, cumplimiento: 0.75 }]);
    expect(fixes[0]!.cells.map(({ key, before }) => [key, before])).toEqual([
      ["reportado", ""],
      ["cumplimiento", 0.75],
    ]);
    expect(rows[0]!.values.reportado).toBe(0.75);
    expect(left).toEqual([]);
  });

  it.each<[string, MatrizCells, number]>([
    ["as text", { ...good, cumplimiento: "80 %" }, 0.8],
    ["in another scale", { ...good, cumplimiento: 80 }, 0.8],
    ["reported already", { ...good, cumplimiento: 0.8, reportado: 0.8 }, 0.8],
  ])("so does one %s", (_, row, reportado) => {
    const { rows, left } = corrected([row], "formula-sobrescrita");
    expect(rows[0]!.values.reportado).toBe(reportado);
    expect(left).toEqual([]);
  });

  it.each<[string, MatrizCells]>([
    ["another % is reported", { ...good, cumplimiento: 0.8, reportado: 0.5 }],
    ["it is no figure", { ...good, cumplimiento: "bien" }],
  ])("and stays where %s", (_, row) => expect(corrected([row], "formula-sobrescrita").fixes).toEqual([]));

  it.each<[string, MatrizCells]>([
    ["a word over Estado", { ...good, estado: "bien" }],
    ["another formula", { ...good, aporte: ["=1+1", 2] }],
    ["one of another row", { ...good, aporte: ["=Z9*2", 2] }],
    ["one that lost a cell", { ...good, aporte: ["=#REF!+1", "#REF!"] }],
    ["a row without any", { ...good, estado: "", aporte: "", pesoEfectivo: "", cumplimiento: "" }],
  ])("come back: %s", (_, row) => {
    const { fixes, left } = corrected([good, { ...row, codigo: "1.2", indicador: "Otro" }]);
    expect(fixes.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });

  it("in the words of a table whose headings were changed", () => {
    const sheet = matrizSheet([good, { ...good, codigo: "1.2", indicador: "Otro", juicio: "bien" }]);
    const at = table.columns.findIndex(({ key }) => key === "meta");
    const renamed = {
      ...sheet,
      values: sheet.values.map((row, index) => (index ? row : row.with(at, "METAS #"))),
    };
    const reading = readWorkbook([renamed], named);
    const [fix] = fixFinder(reading)(
      checkWorkbook(reading).filter(({ rule }) => rule === "formula-sobrescrita"),
    );
    expect(fix!.cells[0]!.after).toContain("Matriz[[#This Row],[METAS '#]]");
  });

  it("an error that comes from another cell is not the formula's", () => {
    expect(
      corrected([{ ...good, avance: "#N/A", cumplimiento: ["=Otra!A1", "#N/A"] }], "valor-de-error").fixes,
    ).toEqual([]);
  });
});

it("a continuation says its acción, with the next Código of it", () => {
  const blank = { ...good, accion: "", codigo: "" };
  const { rows, left } = corrected([
    good,
    { ...blank, indicador: "b" },
    { ...blank, indicador: "c" },
    { ...good, accion: "Otra", codigo: "2.1" },
    { ...blank, indicador: "d", codigo: "2.7" },
  ]);
  expect(rows.map(({ values }) => [values.accion, values.codigo])).toEqual([
    [good.accion, "1.1"],
    [good.accion, "1.2"],
    [good.accion, "1.3"],
    ["Otra", "2.1"],
    ["Otra", "2.7"],
  ]);
  expect(rows.every(({ carried }) => carried.length === 0)).toBe(true);
  expect(left).toEqual([]);
});
