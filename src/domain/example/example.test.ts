import { marcoSheet } from "../checks/testing/tables";
import { checkWorkbook } from "../checks";
import { matrizRows } from "../matriz-from-marco";
import { readWorkbook } from "../reading";
import { readTiempo } from "../tiempo";
import { ejemploGelT2008, fasesDelDecreto1151 } from ".";

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

it("has the territorial deadline of each phase after the national one", () => {
  for (const { plazoNacional, plazoTerritorial } of fasesDelDecreto1151)
    expect(plazoTerritorial > plazoNacional).toBe(true);
});
