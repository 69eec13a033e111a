import { Observation } from "../../domain/checks";
import { readWorkbook } from "../../domain/reading";
import { marcoSheet, matrizSheet } from "../testing/sheets";
import { hasSeveralSheets, inSight } from "./in-sight";

const row = { accion: "A", indicador: "i", meta: "1" };
const of = (sheet: string): Observation => ({
  rule: "falta-dato" as Observation["rule"],
  severity: "error",
  place: { sheet, row: 2, column: 2 },
});

it("leaves out what is of another matriz, and counts it", () => {
  const reading = readWorkbook([marcoSheet([row]), matrizSheet([row], "2008"), matrizSheet([row], "2009")]);
  const found = [of("Marco operativo"), of("2008"), of("2009"), of("2009")];
  expect(inSight(found, reading, reading.matrices[0]!)).toEqual({
    observations: found.slice(0, 2),
    elsewhere: [{ sheet: "2009", count: 2 }],
  });
});

it.each([
  ["a matriz alone", [matrizSheet([row])], false],
  ["a marco and its matriz", [marcoSheet([row]), matrizSheet([row])], true],
])("%s", (_, sheets, several) => expect(hasSeveralSheets(readWorkbook(sheets))).toBe(several));
