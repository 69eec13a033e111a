import { serialDate } from "../../base/date";
import { readTiempo } from ".";
import { said } from "./testing/said";

describe("dates as haste leaves them", () => {
  it.each([
    // A dot between day and year is no decimal point.
    ["Noviembre.12.2016", "d2016-11-12"],
    ["Febrero.02.2016", "d2016-02-02"],
    ["Abril.5.2016", "d2016-04-05"],
    ["Mayo 20.2016", "d2016-05-20"],
    ["ago. 7.2016", "d2016-08-07"],
    // Any separator, alone or repeated.
    ["30//09/2016", "d2016-09-30"],
    ["30--09-2016", "d2016-09-30"],
    ["30_09_2016", "d2016-09-30"],
    ["30*09*2016", "d2016-09-30"],
    ["30|09|2016", "d2016-09-30"],
    ["30\\09\\2016", "d2016-09-30"],
    ["30 09 2016", "d2016-09-30"],
    ["30,09,2016", "d2016-09-30"],
    ["30/09-2016", "d2016-09-30"],
    ["30 / 09 / 2016", "d2016-09-30"],
    ["15_octubre_2016", "d2016-10-15"],
    ["15*oct*2016", "d2016-10-15"],
    ["15|octubre|2016", "d2016-10-15"],
    ["15, octubre, 2016", "d2016-10-15"],
    // A month cut short, or with a slip.
    ["15 de agto de 2016", "d2016-08-15"],
    ["15 de novie de 2016", "d2016-11-15"],
    ["15 septiem 2016", "d2016-09-15"],
    ["01-en-2016", "d2016-01-01"],
    ["01 en-16", "d2016-01-01"],
    ["1/en/2016", "d2016-01-01"],
    ["merzo 23 de 2016", "d2016-03-23"],
    ["23 de marso de 2016", "d2016-03-23"],
    ["jnio 28 2016", "d2016-06-28"],
    ["28 de agsto de 2016", "d2016-08-28"],
    ["28 de abrl de 2016", "d2016-04-28"],
    // Letters and figures apart, as a PDF leaves them.
    ["15 de enero del 2 0 1 6", "d2016-01-15"],
    ["15 de d i c i e m b r e del 2016", "d2016-12-15"],
    ["0 1 / 0 2 / 1 6", "d2016-02-01"],
    // Two dates and nothing between: from one to the other.
    ["01/02/2016 15/02/2016", "d2016-02-15 s2016-02-01"],
    ["1 de febrero de 2016 15 de marzo de 2016", "d2016-03-15 s2016-02-01"],
  ])("«%s» is %s", (text, expected) => expect(said(readTiempo(text))).toBe(expected));

  it.each([
    // No month, or two that it may be.
    ["30 13 2016", "!unclear"],
    ["juio 28 2016", "!unclear"],
    // Without day and year a word is no month with a slip.
    ["23 de marco", "!unclear"],
    // Backwards, or each on its line, they are two deadlines.
    ["15/02/2016 01/02/2016", "!several"],
    ["01/02/2016\n15/02/2016", "!several"],
    ["1, 2, 3 y 4", "!unclear"],
  ])("«%s» is not read: %s", (text, expected) => expect(said(readTiempo(text))).toBe(expected));
});

describe("the year that follows another", () => {
  const inicio = serialDate(2016, 1, 15);

  it.each([
    ["a más tardar el 31 de enero del año siguiente", "?year-needed"],
    ["28 de febrero del siguiente año", "?year-needed"],
    ["15 de marzo del próximo año", "?year-needed"],
    ["enero de la vigencia siguiente", "?year-needed"],
    ["31 de enero de cada año", "paño"],
    ["31 de enero de 2017, del año siguiente", "d2017-01-31"],
  ])("«%s» is not the plan's first: %s", (text, expected) => {
    expect(said(readTiempo(text, { inicio }))).toBe(expected);
  });
});
