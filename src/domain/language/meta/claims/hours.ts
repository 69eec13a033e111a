import { Token } from "../../phrase";
import { isNoun, isOneOf } from "../words";
import { Find, Rule } from "./claim";

const HALF = "am pm a.m. p.m.";
const LAST_HOUR = 24;

const isHour = (token: Token | undefined): boolean =>
  token?.kind === "number" && /^\d\d?$/.test(token.text) && Number(token.text) <= LAST_HOUR;

/** «8:00», «8:00 a. m.», «6 p.m.»: an hour that can be nothing else; the index after it, or the same place. */
export function hourFrom(tokens: readonly Token[], at: number): number {
  const [colon, minutes] = [tokens[at + 1], tokens[at + 2]];
  if (colon === undefined || !isHour(tokens[at])) return at;
  const exact =
    colon?.text === ":" &&
    colon.gap === "" &&
    minutes?.gap === "" &&
    /^[0-5]\d$/.test(minutes.text) &&
    tokens[at + 3]?.kind !== "percent";
  const next = exact ? at + 3 : at + 1;
  const end = halfFrom(tokens, next);
  if (end > next || !exact) return end > next ? end : at;
  return isNoon(tokens, next) || isOneOf(tokens[next], "h hs hrs horas") ? next + 1 : next;
}

/** «a.m.», «pm», «p. m.»; the index after it, or the same place. */
function halfFrom(tokens: readonly Token[], at: number): number {
  if (isOneOf(tokens[at], HALF)) return at + 1;
  const apart = isOneOf(tokens[at], "a p") && tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "m";
  return apart ? at + (tokens[at + 3]?.text === "." ? 4 : 3) : at;
}

/** The «m.» of «12 m.», with nothing after it that it would measure: «12 m de andén». */
const isNoon = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === "m" && (tokens[at + 1]?.kind !== "word" || isOneOf(tokens[at + 1], "y a"));

/** The end of «a 12 m.», «- 12:00», «y las 6 p.m.» after an hour; the same place where no hour follows. */
function untilFrom(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], "a y - hasta")) return at;
  const next = isOneOf(tokens[at + 1], "las la") ? at + 2 : at + 1;
  const end = hourFrom(tokens, next);
  if (end > next) return end;
  return tokens[next]?.text === "12" && isNoon(tokens, next + 1) ? next + 2 : at;
}

/** «8:00 - 12:00», «6 a 7 p.m.», «de 8 a 12 m.»: hours of the day, of which one can be nothing else. */
const hours: Find = (tokens, at) => {
  if (!isHour(tokens[at])) return null;
  const first = hourFrom(tokens, at);
  const isSure = first > at || isOneOf(tokens[at - 1], "de entre las");
  const from = Math.max(first, at + 1);
  const to = isSure ? untilFrom(tokens, from) : from;
  return to > from || first > at ? { kind: "date", from: at, to } : null;
};

const WEEKDAYS = "lunes martes miercoles jueves viernes sabado sabados domingo domingos";
const NEAR = 8;

const isByWeekday = (tokens: readonly Token[], at: number): boolean => {
  for (let index = Math.max(0, at - NEAR); index < at + NEAR; index++)
    if (isOneOf(tokens[index], WEEKDAYS)) return true;
  return false;
};

/** «de lunes a viernes de 8 a 5», «8-12 y 2-6, lunes a sábado»: hours of days of the week. */
const hoursOfWeek: Find = (tokens, at) => {
  const first = tokens[at]!.kind === "number" ? at : at + 1;
  const from = tokens[first]?.text === "las" ? first + 1 : first;
  if (tokens[from]?.kind !== "number" || !isOneOf(tokens[from + 1], "a - hasta")) return null;
  const to = isOneOf(tokens[from + 2], "las") ? from + 3 : from + 2;
  const isRange = isHour(tokens[from]) && isHour(tokens[to]);
  const counts =
    tokens[to + 1]?.kind === "percent" || (isNoun(tokens[to + 1]) && !isOneOf(tokens[to + 1], WEEKDAYS));
  return isRange && !counts && isByWeekday(tokens, at) ? { kind: "date", from: at, to: to + 1 } : null;
};

export const hoursOfDay: readonly Rule[] = [
  { begins: "number", find: hours },
  { begins: "number de desde", find: hoursOfWeek },
];
