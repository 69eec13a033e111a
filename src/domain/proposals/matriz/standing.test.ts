import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { marcoSheet, matrizSheet } from "../../checks/testing/tables";
import { readWorkbook } from "../../reading";
import { sheet } from "../../reading/testing/sheet";
import { MatrizKey } from "../../plan/tables/matriz";
import { standingProposals } from ".";

type Cells = Partial<Record<MatrizKey, CellValue>>;

const facts = { inicio: serialDate(2008, 9, 3), counts: new Map([["dependencia", 8]]) };
const PLAZO = serialDate(2010, 9, 3);

/** What stands of rows whose tiempo is one; text, cells and the numbers of the rows. */
function standing(rows: readonly Cells[], tiempos = "") {
  const named = rows.map((row, index) => ({ accion: "A", indicador: `i${index}`, ...row }));
  const marco = named.map(({ accion, indicador, meta = "" }) => ({ accion, indicador, meta, tiempos }));
  const workbook = readWorkbook([...(tiempos === "" ? [] : [marcoSheet(marco)]), matrizSheet(named)]);
  const found = standingProposals(workbook, workbook.matrices[0]!, facts);
  const plain = (list: typeof found.metas) =>
    list.map(({ text, cells, rows: of }) => [text, cells, of.map(({ number }) => number)]);
  return { metas: plain(found.metas), tiempos: plain(found.tiempos) };
}

const puntos: Cells = { meta: "10 puntos", tipo: "se va sumando", cantidad: 10 };
const alMes: Cells = { meta: "4 veces al mes", tipo: "cada periodo", cantidad: 4, por: "mes" };

describe("a meta stands as it was read", () => {
  it.each<[string, Cells]>([
    ["a quantity", puntos],
    ["a rate", alMes],
    ["a percentage", { meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 }],
    ["by what is counted", { meta: "1 por dependencia", tipo: "se va sumando", cantidad: 1, veces: 8 }],
    [
      "from a línea base",
      { meta: "pasar de 3 a 10", tipo: "crece desde la línea base", cantidad: 10, lineaBase: 3 },
    ],
    ["whatever else a person added", { ...puntos, lineaBase: 2, plazo: PLAZO, avance: 3 }],
  ])("%s", (_, { meta, ...cells }) => {
    expect(standing([{ meta, ...cells }]).metas).toEqual([
      [meta, expect.objectContaining({ tipo: cells.tipo }), [2]],
    ]);
  });

  it.each<[string, Cells]>([
    ["another Tipo", { ...puntos, tipo: "cumple" }],
    ["another Cantidad", { ...alMes, cantidad: 5 }],
    ["no Por", { ...alMes, por: "" }],
    ["a Por", { ...puntos, por: "mes" }],
    ["a Veces", { ...alMes, veces: 3 }],
    ["nothing yet", { meta: "10 puntos" }],
    ["a text for a number", { ...puntos, cantidad: "10" }],
    ["an answer to what had to be asked", { meta: "Calendario de eventos", tipo: "cumple" }],
    ["a meta that says nothing", { meta: "-" }],
  ])("and not with %s", (_, cells) => {
    expect(standing([cells]).metas).toEqual([]);
  });
});

it("equal metas are one, however they are written; another reading of the same is another", () => {
  const numero = { meta: "1", indicador: "Número de planes", tipo: "se va sumando", cantidad: 1 };
  expect(standing([puntos, alMes, { ...puntos, meta: "10 PUNTOS." }, numero]).metas).toEqual([
    ["10 puntos", { tipo: "se va sumando", cantidad: 10 }, [2, 4]],
    ["4 veces al mes", { tipo: "cada periodo", cantidad: 4, por: "mes" }, [3]],
    ["1", { tipo: "se va sumando", cantidad: 1 }, [5]],
  ]);
});

describe("a tiempo stands by itself", () => {
  it.each<[string, Cells, string, ReturnType<typeof standing>["tiempos"]]>([
    ["as it was read", { ...puntos, plazo: PLAZO }, "24 meses", [["24 meses", { plazo: PLAZO }, [2]]]],
    [
      "also of a corrected meta",
      { ...puntos, cantidad: 9, plazo: PLAZO },
      "24 meses",
      [["24 meses", { plazo: PLAZO }, [2]]],
    ],
    ["and not once it was corrected", { ...puntos, plazo: PLAZO + 1 }, "24 meses", []],
    ["and not where it is no date", puntos, "Permanente", []],
    ["nor a rate's", { ...alMes, plazo: PLAZO }, "24 meses", []],
    ["nor where no marco says it", { ...puntos, plazo: PLAZO }, "", []],
  ])("%s", (_, cells, tiempo, expected) => {
    expect(standing([cells], tiempo).tiempos).toEqual(expected);
  });

  it("also where an organized matriz keeps it at its right", () => {
    const { name, values, tables } = matrizSheet([{ accion: "A", ...puntos, plazo: PLAZO }]);
    const cells = values.map((row, index) => [...row, index === 0 ? "Tiempos de frecuencia" : "24 meses"]);
    const workbook = readWorkbook([
      sheet(cells, { name, tables: [{ ...tables[0]!, columns: cells[0]!.length }] }),
    ]);
    const found = standingProposals(workbook, workbook.matrices[0]!, facts);
    expect(found.tiempos).toMatchObject([{ text: "24 meses", cells: { plazo: PLAZO } }]);
  });

  it("once for all the rows that have it", () => {
    const rows = [puntos, { ...puntos, meta: "9 puntos", cantidad: 9 }].map((row) => ({
      ...row,
      plazo: PLAZO,
    }));
    expect(standing(rows, "24 meses").tiempos).toEqual([["24 meses", { plazo: PLAZO }, [2, 3]]]);
  });
});
