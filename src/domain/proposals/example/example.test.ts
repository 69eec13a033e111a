import { marcoSheet } from "../../checks/testing/tables";
import { checkWorkbook } from "../../checks";
import { matrizRows } from "../matriz";
import { readWorkbook } from "../../reading";
import { readTiempo } from "../../language/tiempo";
import { ejemploGelT2008 } from ".";

const reading = readWorkbook([marcoSheet(ejemploGelT2008)]);

it("is a marco in which no check finds anything", () => {
  expect(reading.marcos[0]!.rows).toHaveLength(ejemploGelT2008.length);
  expect(checkWorkbook(reading)).toEqual([]);
});

it("reads whole into a matriz, but for what depends on the municipality", () => {
  const unread = matrizRows(reading.marcos[0]!, {}).filter(({ tipo }) => tipo === undefined);
  expect(unread.map(({ meta }) => meta)).toEqual(["1 por cada dependencia", "3 por cada fase"]);
  expect(ejemploGelT2008.filter(({ tiempos }) => readTiempo(tiempos).status !== "quantified")).toEqual([]);
});

it("has the deadline of alcaldías of each phase after the one of national entities", () => {
  const deadline = (text: string) => readTiempo(text).deadline!;
  const phases = ejemploGelT2008.filter(({ accion }) => accion.includes("Decreto 1151"));
  expect(phases.map(({ tiempos }) => deadline(tiempos))).toEqual([
    "2008-11-01",
    "2009-12-01",
    "2010-12-01",
    "2011-12-01",
    "2012-12-01",
  ]);
  for (const { actividades, tiempos } of phases) {
    const [, national] = /nacionales: (.*)\)/.exec(actividades)!;
    expect(deadline(national!) < deadline(tiempos)).toBe(true);
  }
});
