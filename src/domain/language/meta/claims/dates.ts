import { MONTH_WORDS, Token, monthOf } from "../../phrase";
import { dateAt } from "../../tiempo/finders/date";
import { ARTICLES, isNoun, isPlural, isVerb, isOneOf } from "../words";
import { Find, Rule } from "./claim";

const FIRST_YEAR = 1980;
const LAST_YEAR = 2060;

/** Whether a token may be a year: «2012», never «2.012». */
export const isYear = (token: Token | undefined): boolean =>
  token?.kind === "number" &&
  token.text.length === 4 &&
  token.value !== null &&
  token.written === "figures" &&
  token.value >= FIRST_YEAR &&
  token.value <= LAST_YEAR;

const isDay = (token: Token | undefined): boolean =>
  (token?.kind === "number" || token?.kind === "ordinal") &&
  token.value !== null &&
  token.value >= 1 &&
  token.value <= 31;

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 2 && monthOf(token.text) !== null;

/** After a number these are a month and no «mar» nor «set». */
const isWholeMonth = (token: Token | undefined): boolean => isMonth(token) && token!.text.length > 3;

const skip = (tokens: readonly Token[], at: number, words: string) =>
  isOneOf(tokens[at], words) ? at + 1 : at;

/** «de 2009», «del año 2009», «/2009»; the same place where no year follows. */
function yearAfter(tokens: readonly Token[], at: number): number {
  let next = skip(tokens, at, "de del - / ,");
  next = skip(tokens, next, "ano");
  return isYear(tokens[next]) ? next + 1 : at;
}

/** The index after «al 20», «y 20» and the like, as many as there are. */
function daysAfter(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf(tokens[next], "a al y - ,") && isDay(tokens[next + 1])) next += 2;
  return next;
}

/** «1° de diciembre de 2009», «20 de julio», «del 16 al 20 de abril»; «diciembre de 2010». */
const inWords: Find = (tokens, at) => {
  if (isMonth(tokens[at])) {
    // «diciembre 31 de 2010», «mayo 19 y 20 de 2017»
    const last = isDay(tokens[at + 1]) ? daysAfter(tokens, at + 2) : at + 1;
    const day = last > at + 2 && yearAfter(tokens, last) === last ? at + 2 : last;
    const to = yearAfter(tokens, day);
    // «abril 30»
    const isDate = to > day || (day > at + 1 && isWholeMonth(tokens[at]) && !isNoun(tokens[day]));
    return isDate && tokens[day]?.kind !== "percent" ? { kind: "date", from: at, to } : null;
  }
  if (!isDay(tokens[at])) return null;
  const next = daysAfter(tokens, at + 1);
  const of = skip(tokens, next, "de del /");
  const month =
    isWholeMonth(tokens[of]) || (of > next && isMonth(tokens[of]) && yearAfter(tokens, of + 1) > of + 1);
  return month ? { kind: "date", from: at, to: yearAfter(tokens, of + 1) } : null;
};

/** «30-jun-19», «Jun. 30 de 2012», «30 de Septbre de 2011»: days that a tiempo may say, with their year or tied by a mark. */
const asInTiempo: Find = (tokens, at) => {
  const found = dateAt(tokens, at);
  if (!found?.thing || tokens[found.next]?.kind === "percent") return null;
  const { to, grain } = found.thing;
  if (grain !== "day" && grain !== "range") return null;
  const tied =
    isOneOf(tokens[at + 1], "- /") && tokens[at + 1]!.gap === "" && tokens[at + 2]?.kind === "word";
  const alone = at === 0 && found.next === tokens.length;
  return to.year !== null || tied || alone ? { kind: "date", from: at, to: found.next } : null;
};

/** «En el cuatrienio 40 proyectos»: when. */
const inTerm: Find = (tokens, at) =>
  isOneOf(tokens[at + 1], "el este un") && isOneOf(tokens[at + 2], "cuatrienio cuatrenio cuadrienio")
    ? { kind: "date", from: at, to: years(tokens, at + 3) }
    : null;

/** «31/12/2009», «31-12-09», «31.12.2009», «2009-12-31» */
const inFigures: Find = (tokens, at) => {
  const first = tokens[at]!;
  if (first.kind !== "number") return null;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(first.text)) return { kind: "date", from: at, to: at + 1 };
  const [, mark, second, same, third] = tokens.slice(at, at + 5);
  const glued =
    mark?.gap === "" && isOneOf(mark, "/ -") && same?.text === mark.text && third?.kind === "number";
  if (!glued) return null;
  const days = isDay(first) && isDay(second) && (isYear(third) || third.text.length === 2);
  return days || (isYear(first) && isDay(second) && isDay(third))
    ? { kind: "date", from: at, to: at + 5 }
    : null;
};

const EACH = "mes bimestre trimestre semestre ano";

/** The 5 of «el 5 de cada mes», «primeros 5 días de cada mes», «5 primeros días del mes»: when in it. */
const dayOfEach: Find = (tokens, at) => {
  if (tokens[at]!.kind === "word") {
    const days = isDay(tokens[at + 1]) && isOneOf(tokens[at + 2], "dia dias");
    return days ? { kind: "date", from: at, to: at + 3 } : null;
  }
  if (!isDay(tokens[at])) return null;
  if (isOneOf(tokens[at + 1], "primeros ultimos") && isOneOf(tokens[at + 2], "dias")) {
    return { kind: "date", from: at, to: at + 3 };
  }
  const ofEach = tokens[at + 1]?.text === "de" && tokens[at + 2]?.text === "cada";
  return ofEach && isOneOf(tokens[at + 3], EACH) ? { kind: "date", from: at, to: at + 1 } : null;
};

/** «año 2012», «vigencias 2012 y 2013», «2008-2011», and a year that stands where no quantity would. */
const year: Find = (tokens, at) => {
  if (isOneOf(tokens[at], "ano anos vigencia vigencias periodo cuatrienio")) {
    const to = years(tokens, at + 1);
    return to > at + 1 ? { kind: "date", from: at, to } : null;
  }
  if (!isYear(tokens[at])) return null;
  const to = years(tokens, at);
  return to > at + 1 || !counts(tokens, at) ? { kind: "date", from: at, to } : null;
};

function years(tokens: readonly Token[], at: number): number {
  if (!isYear(tokens[at])) return at;
  let next = at + 1;
  while (isOneOf(tokens[next], "- a al / y , e") && isYear(tokens[next + 1])) next += 2;
  const short =
    tokens[next]?.text === "-" && /^\d\d$/.test(tokens[next + 1]?.text ?? "") && tokens[next]!.gap === "";
  return short ? next + 2 : next;
}

/** Whether figures like a year's count something: «2000 personas», «capacitar 2012 personas». */
function counts(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isPlural(tokens[at + 1])) return false;
  if (tokens[at]!.value === 2000) return true;
  return before === undefined || isVerb(before.text) || ARTICLES.has(before.text);
}

export const dates: readonly Rule[] = [
  { begins: ["number", ...MONTH_WORDS], find: inWords },
  { begins: ["number", ...MONTH_WORDS], find: asInTiempo },
  { begins: "en durante para", find: inTerm },
  { begins: "number", find: inFigures },
  { begins: "number primeros ultimos", find: dayOfEach },
  { begins: "number ano anos vigencia vigencias periodo cuatrienio", find: year },
];
