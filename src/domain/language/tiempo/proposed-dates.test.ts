import { serialDate } from "../../base/date";
import { ProposedDates, proposedDates, readTiempo } from ".";

it.each<[string, boolean, ProposedDates]>([
  ["24 meses", false, { plazo: serialDate(2010, 9, 3) }],
  ["Año 2012", false, { inicio: serialDate(2012, 1, 1), plazo: serialDate(2012, 12, 31) }],
  ["hasta el 2012", false, { plazo: serialDate(2012, 12, 31) }],
  ["a partir de enero de 2010", false, { inicio: serialDate(2010, 1, 1) }],
  ["MENSUALMENTE", false, {}],
  ["6 meses a partir de la firma", false, {}],
  ["Permanente", false, {}],
  ["2 meses", true, {}],
  ["enero a junio de 2010", true, { inicio: serialDate(2010, 1, 1) }],
])("«%s», for a rate %s", (text, isRate, expected) => {
  expect(proposedDates(readTiempo(text, { inicio: "2008-09-03" }), isRate)).toEqual(expected);
});
