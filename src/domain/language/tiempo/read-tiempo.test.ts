import fc from "fast-check";
import { serialDate } from "../../base/date";
import { readTiempo } from ".";
import { said } from "./testing/said";

describe("the tiempos of the five plans", () => {
  it.each([
    ["000", "MENSUALMENTE", "pmes"],
    ["000", "SEMESTRALMENTE", "psemestre"],
    ["000", "DE ACUERDO AL MANUAL DE IMPLEMENTACIÓN", "!external"],
    ["000", "ANUAL", "paño"],
    ["000", "TRIMESTRALMENTE", "ptrimestre"],
    ["001", "1 año", "m12"],
    ["001", "5 años", "m60"],
    ["001", "2 años", "m24"],
    ["001", "", "!blank"],
    ["002", "24 meses", "m24"],
    ["002", "2 meses", "m2"],
    ["002", "4 meses", "m4"],
    ["002", "5 años", "m60"],
    ["002", "1° de Diciembre de 2009 (fecha de culminación fase de interacción)", "d2009-12-01"],
    ["002", "1 año", "m12"],
    ["002", "Año 2012", "d2012-12-31 s2012-01-01"],
    ["002", "", "!blank"],
    ["003", "2 meses", "m2"],
    ["003", "1 año", "m12"],
    ["003", "5 años", "m60"],
    ["003", "Año 2012", "d2012-12-31 s2012-01-01"],
    ["003", "", "!blank"],
    ["004", "5 años", "m60"],
    ["004", "5 año", "m60"],
    ["004", "1 mes", "m1"],
    ["004", "", "!blank"],
    ["000", "1° de junio de 2008", "d2008-06-01"],
    ["000", "1° de noviembre de 2008", "d2008-11-01"],
    ["000", "1° de diciembre de 2008", "d2008-12-01"],
    ["000", "1° de diciembre de 2009", "d2009-12-01"],
    ["000", "1° de diciembre de 2010", "d2010-12-01"],
    ["000", "1° de junio de 2010", "d2010-06-01"],
    ["000", "1° de diciembre de 2011", "d2011-12-01"],
    ["000", "1° de diciembre de 2012", "d2012-12-01"],
  ])("plan %s, «%s»: %s", (_, text, expected) => expect(said(readTiempo(text))).toBe(expected));
});

describe("with the plan's start", () => {
  it.each([
    ["24 meses", "2008-09-03", "m24 d2010-09-03"],
    ["5 año", "2008-09-03", "m60 d2013-09-03"],
    ["año y medio", "2008-08-31", "m18 d2010-02-28"],
    ["un mes y medio", "2009-01-01", "m1.5 d2009-02-16"],
    ["90 días", "2009-01-01", "m3 d2009-04-01"],
    ["dos semanas", "2009-01-01", "m0.47 d2009-01-15"],
    // Business days need the calendar of holidays.
    ["10 días hábiles", "2009-01-01", "m0.47"],
    ["31 de diciembre", "2014-01-20", "d2014-12-31"],
    ["a más tardar el 15 de marzo", "2008-09-03", "d2009-03-15"],
    ["Junio 30", "2013-06-30", "d2013-06-30"],
    ["Diciembre", "2012-02-01", "d2012-12-31"],
    ["febrero", "2008-01-01", "d2008-02-29"],
    ["Enero a diciembre", "2015-01-01", "d2015-12-31 s2015-01-01"],
    ["Dic 09", "2008-09-03", "d2009-12-31"],
    ["dic-08", "2008-09-03", "d2008-12-31"],
    ["Dic. 09", "2008-09-03", "d2009-12-31"],
    ["dic/09", "2008-09-03", "d2009-12-31"],
    ["Feb 09 - Dic 09", "2008-09-03", "d2009-12-31 s2009-02-01"],
    ["Nov-25", "2025-07-10", "d2025-11-30"],
    ["jun-15", "2014-01-01", "d2015-06-30"],
    ["Dic 09", "2020-01-01", "!unclear"],
    ["dic-08", "2020-01-01", "!unclear"],
    ["jun-15", "2008-09-03", "!unclear"],
    ["Dic 15", "2013-01-15", "!unclear"],
    ["Dic 15", "2008-09-03", "d2008-12-15"],
    ["Diciembre 15", "2013-01-15", "d2013-12-15"],
    ["Diciembre 09", "2008-09-03", "!unclear"],
    ["Diciembre 09", "2020-01-01", "d2020-12-09"],
    ["Mayo 20", "2018-01-01", "d2018-05-20"],
    ["Dic 31", "2008-09-03", "d2008-12-31"],
    ["noviembre a marzo", "2008-09-03", "d2009-03-31 s2008-11-01"],
    ["noviembre a marzo", "2008-02-03", "?year-needed"],
    ["primer semestre", "2008-09-03", "d2009-06-30 s2009-01-01"],
    // Nobody says when it is signed.
    ["6 meses a partir de la firma", "2008-09-03", "?event-needed m6"],
    ["12 meses a partir del 1 de enero de 2010", "2008-09-03", "m12 d2011-01-01 s2010-01-01"],
    ["Mensualmente durante 2 años", "2008-09-03", "pmes m24 d2010-09-03"],
    ["Diciembre de cada año", "2008-09-03", "paño"],
    ["durante el año", "2008-09-03", "!year-needed"],
    ["Año 2012", "2008-09-03", "d2012-12-31 s2012-01-01"],
  ])("«%s» from %s: %s", (text, inicio, expected) =>
    expect(said(readTiempo(text, { inicio }))).toBe(expected),
  );

  it("takes it as a serial number too", () => {
    expect(readTiempo("24 meses", { inicio: serialDate(2008, 9, 3) }).deadline).toBe("2010-09-03");
  });
});

it("keeps the quantity and its unit as written", () => {
  expect(readTiempo("dos (2) años")).toMatchObject({ quantity: 2, unit: "año", duration: 24 });
  expect(readTiempo("1 año y 6 meses")).toMatchObject({ quantity: 18, unit: "mes" });
  expect(readTiempo("15 días hábiles")).toMatchObject({ quantity: 15, unit: "día hábil" });
});

it("keeps the parts of what says several things", () => {
  const { status, parts } = readTiempo("30 de junio y 15 de diciembre de 2009");
  expect(status).toBe("compound");
  expect(parts.map(said)).toEqual(["d2009-06-30", "d2009-12-15"]);
});

const piece = fc.constantFrom(
  ..."24 dos (2) 1° 31/12/2009 30 2009 2.010 mes meses año años de del a - / ( ) y , . cada primer II semestre trim. diciembre".split(
    " ",
  ),
  ..."ene hasta desde ½ % último día hábil mensual anual veces al por antes 99999999999 -1 0".split(" "),
);

it("never throws, whatever the text and the start", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.oneof(fc.string(), fc.double(), fc.constant(undefined)), (each, inicio) => {
      const { deadline, duration } = readTiempo(each, { inicio });
      expect(deadline ?? "2000-01-01").toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(duration ?? 1).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

it("reads no paragraph, however long", () => {
  expect(readTiempo("24 meses ".repeat(20_000)).reason).toBe("unclear");
});
