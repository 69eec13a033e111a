import fc from "fast-check";
import { serialDate } from "../cell/date";
import { readTiempo } from ".";

const inicio = serialDate(2008, 9, 3);

it.each([
  ["24 meses", "2010-09-03", 24, null],
  ["5 años", "2013-09-03", 60, null],
  ["5 año", "2013-09-03", 60, null],
  ["1 mes", "2008-10-03", 1, null],
  ["dos (2) años", "2010-09-03", 24, null],
  ["1° de Diciembre de 2009 (fecha de culminación fase de interacción)", "2009-12-01", null, null],
  ["a más tardar el 31/12/2009", "2009-12-31", null, null],
  ["Diciembre de 2009", "2009-12-31", null, null],
  ["Año 2012", "2012-12-31", null, null],
  ["MENSUALMENTE", null, null, "mes"],
  ["ANUAL", null, null, "año"],
  ["cada tres meses", null, null, "trimestre"],
])("«%s»", (text, deadline, months, periodicity) => {
  expect(readTiempo(text, { inicio })).toEqual({ status: "quantified", deadline, months, periodicity });
});

it.each([
  "",
  "-",
  "DE ACUERDO AL MANUAL DE IMPLEMENTACIÓN",
  "31 de febrero de 2009",
  "13/13/2009",
  "permanente",
  "5",
  "1 o 2 años",
])("does not read «%s»", (text) => expect(readTiempo(text, { inicio }).status).toBe("not-quantified"));

it("knows how long but not until when, where the start is unknown", () => {
  expect(readTiempo("24 meses")).toMatchObject({ months: 24, deadline: null });
});

it("never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => void readTiempo(text, { inicio })));
});
