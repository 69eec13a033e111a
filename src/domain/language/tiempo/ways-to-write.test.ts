import fc from "fast-check";
import { isoDate, serialDate, calendarDate } from "../../base/date";
import { readTiempo } from ".";

const MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");
const ROMAN = ["I", "II", "III", "IV"];

const two = (number: number) => String(number).padStart(2, "0");
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** «31» is a day sooner than a year, so years of two figures end with 30. */
const day = fc.integer({ min: serialDate(1995, 1, 1), max: serialDate(2024, 12, 31) });
/** As people leave a cell: capitals, spaces, a full stop. */
const looks = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text}.`,
  (text) => text.replace(/ /g, "  "),
  (text) => `A más tardar el ${text}`,
  (text) => `Hasta el ${text}`,
  (text) => `${text} (fecha límite)`,
);

const waysOfDay: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${d} de ${MONTHS[m - 1]} de ${y}`,
  (y, m, d) => `${two(d)} de ${capital(MONTHS[m - 1]!)} del año ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${capital(MONTHS[m - 1]!)} ${d} de ${y}`,
  (y, m, d) => `${capital(MONTHS[m - 1]!.slice(0, 3))}. ${d}/${y}`,
  (y, m, d) => `${d}-${MONTHS[m - 1]!.slice(0, 3)}-${y}`,
  (y, m, d) => `${two(d)}-${MONTHS[m - 1]!.slice(0, 3)}-${two(y % 100)}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${d} de ${MONTHS[m - 1]} de ${Math.floor(y / 1000)}.${String(y % 1000).padStart(3, "0")}`,
];

it("reads back a day, whichever way it is written", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...waysOfDay), looks, (serial, write, look) => {
      const { year, month, day: ofMonth } = calendarDate(serial);
      const { status, deadline } = readTiempo(look(write(year, month, ofMonth)));
      expect([status, deadline]).toEqual(["quantified", isoDate(serial)]);
    }),
    { numRuns: 2000 },
  );
});

it("reads back two days as from one to the other", () => {
  const join = fc.constantFrom<(from: string, to: string) => string>(
    (from, to) => `del ${from} al ${to}`,
    (from, to) => `desde el ${from} hasta el ${to}`,
    (from, to) => `${from} - ${to}`,
    (from, to) => `${from} a ${to}`,
  );
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 2000 }),
      fc.constantFrom(...waysOfDay),
      join,
      (first, more, write, joined) => {
        const [from, to] = [first, first + more].map(calendarDate) as [Day, Day];
        const { start, deadline } = readTiempo(
          joined(write(from.year, from.month, from.day), write(to.year, to.month, to.day)),
        );
        expect([start, deadline]).toEqual([isoDate(first), isoDate(first + more)]);
      },
    ),
    { numRuns: 2000 },
  );
});

type Day = ReturnType<typeof calendarDate>;

it("reads back the parts of a year", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1995, max: 2040 }),
      fc.constantFrom(["semestre", 6], ["cuatrimestre", 4], ["trimestre", 3]) as fc.Arbitrary<
        [string, number]
      >,
      fc.nat({ max: 3 }),
      fc.constantFrom(" ", " de ", " del ", " de la vigencia ", "/", " - "),
      (year, [name, months], index, between) => {
        fc.pre((index + 1) * months <= 12);
        const first = serialDate(year, index * months + 1, 1);
        const after = serialDate(year, (index + 1) * months + 1, 1);
        const { start, deadline } = readTiempo(`${ROMAN[index]} ${name}${between}${year}`);
        expect([start, deadline]).toEqual([isoDate(first), isoDate(after - 1)]);
      },
    ),
  );
});

it("takes the month for the first only where the second can be none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 31 }), fc.integer({ min: 1, max: 12 }), (late, early) => {
      expect(readTiempo(`${early}/${late}/2010`)).toEqual(readTiempo(`${late}/${early}/2010`));
    }),
  );
});
