const list = (first: number, step: number, words: string): [string, number][] =>
  words.split(" ").map((word, index) => [word, first + index * step]);

const UNITS = "un una uno dos tres cuatro cinco seis siete ocho nueve";

/** «treintaicinco», «cuarentaydos», «sesentiuno»: what is said in one word, and by many written in one. */
const runTogether = (tens: string): [string, number][] =>
  list(30, 10, tens).flatMap(([ten, value]) =>
    UNITS.split(" ").flatMap((unit, index): [string, number][] =>
      [`${ten}i`, `${ten}y`, `${ten.slice(0, -1)}i`].map((begins) => [
        begins + unit,
        value + Math.max(1, index - 1),
      ]),
    ),
  );

/** Words for numbers below a thousand, folded. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ["cero", 0],
  ["un", 1],
  ["una", 1],
  ...list(
    1,
    1,
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta",
  ),
  ["veintiun", 21],
  ["veintiuna", 21],
  ...list(40, 10, "cuarenta cincuenta sesenta setenta ochenta noventa"),
  ...runTogether("treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
  ["cien", 100],
  ["ciento", 100],
  ...list(
    200,
    100,
    "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
  ),
  ...list(
    200,
    100,
    "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas",
  ),
]);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["mil", 1e3],
  ["millon", 1e6],
  ["millones", 1e6],
  ["mill", 1e6],
  ["mills", 1e6],
  ["decena", 10],
  ["decenas", 10],
  ["veintena", 20],
  ["centenar", 100],
  ["centenares", 100],
  ["millar", 1e3],
  ["millares", 1e3],
  ["docena", 12],
  ["docenas", 12],
  ["par", 2],
  ["pares", 2],
]);

/** What «medio», «media» halves; before anything else they are adjectives: «medio ambiente». */
export const HALVED: ReadonlySet<string> = new Set(
  "punto hora jornada kilometro km hectarea tonelada dia millon docena".split(" "),
);
