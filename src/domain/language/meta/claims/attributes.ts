import { Token } from "../../phrase";
import { TIME_UNITS, isMeasure, isNoun, isOneOf, isVerb } from "../words";
import { Claim, Find, Rule } from "./claim";
import { changesBefore } from "./baselines";
import { isYear } from "./dates";

/** Numbers and what joins them: «10», «10 a 19», «entre 5 y 8»; the index after the last. */
function numbersFrom(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== "number") return at;
  let next = at + 1;
  while (isOneOf(tokens[next], "a y - o hasta")) {
    const number = isOneOf(tokens[next + 1], "los las") ? next + 2 : next + 1;
    if (tokens[number]?.kind !== "number") break;
    next = number + 1;
  }
  return next;
}

const attribute = (from: number, to: number): Claim => ({ kind: "attribute", from, to });

/** «menores de 5 años», «mayor a 60», «60 años y más»: how old, never how many. */
const age: Find = (tokens, at) => {
  if (!isOneOf(tokens[at], "menor menores mayor mayores") || !isOneOf(tokens[at + 1], "de a que"))
    return null;
  const to = numbersFrom(tokens, at + 2);
  if (to === at + 2) return null;
  if (isOneOf(tokens[to], "ano anos mes meses")) return attribute(at, to + 1);
  // «madres menores de 18»
  const people = isOneOf(tokens[at], "menores mayores") && isOneOf(tokens[at + 1], "de");
  return people && tokens[to]?.kind !== "percent" && !isNoun(tokens[to]) ? attribute(at, to) : null;
};

/** What begins a stretch of time or a size that only describes: «durante 3 meses», «de 4 horas», «de 2 MB». */
const described: Find = (tokens, at) => {
  let next = at + 1;
  while (
    isOneOf(tokens[next], "de por los las el la un plazo termino primeros primeras siguientes") &&
    next < at + 5
  )
    next++;
  const numbers = next;
  next = numbersFrom(tokens, next);
  if (next === numbers) return null;
  const unit = tokens[next]?.text ?? "";
  const time = TIME_UNITS.has(unit);
  const first = tokens[at]!.text;
  // «construcción de 3 km» counts kilometres; «taller de 4 horas» is four hours long.
  const size =
    isMeasure(unit) &&
    !time &&
    isOneOf(tokens[at - 1], "internet conexion camaras camara equipos capacidad tubo tuberia memoria");
  if (!size && !time) return null;
  // «hasta los 6 meses» is an age, «hasta por 6 meses» how long; «hasta 6 meses» a maximum.
  const aged =
    /^anos?$/.test(unit) || (/^(?:a|hasta)$/.test(first) && isOneOf(tokens[at + 1], "los las por"));
  if (/^(?:a|y|con|hasta)$/.test(first) && !aged) return null;
  // «Reducir en 5 días el tiempo de respuesta» counts them.
  if (first === "en" && changesBefore(tokens, at)) return null;
  // «De 8 horas a la semana», but «de 120 horas a 35 líderes».
  const often =
    isOneOf(tokens[next + 1], "diarias diarios diaria semanales mensuales al por") ||
    (isOneOf(tokens[next + 1], "a") && tokens[next + 2]?.kind === "word");
  return often ? null : attribute(at, next + 1);
};

/** How many of them a year has. */
const OF_YEAR: ReadonlyMap<string, number> = new Map([
  ["meses", 12],
  ["dias", 365],
  ["semanas", 52],
  ["bimestres", 6],
  ["trimestres", 4],
  ["cuatrimestres", 3],
  ["semestres", 2],
]);

/** «Los 12 meses del año», «12 meses del año»: all of it, and no quantity. */
const wholeYear: Find = (tokens, at) => {
  const number = tokens[at]!.kind === "number" ? at : at + 1;
  const count = tokens[number];
  if (count?.kind !== "number" || count.value !== OF_YEAR.get(tokens[number + 1]?.text ?? "")) return null;
  const isOfYear =
    isOneOf(tokens[number + 2], "del de") &&
    (isOneOf(tokens[number + 3], "ano") ||
      (isOneOf(tokens[number + 3], "la") && isOneOf(tokens[number + 4], "vigencia")));
  const isAlone = number > at && tokens[number + 2]?.kind !== "word";
  if (isOfYear) return attribute(at, isOneOf(tokens[number + 3], "la") ? number + 5 : number + 4);
  return isAlone ? attribute(at, number + 2) : null;
};

const FARTHEST = 8;

/** «80 predios, a razón de 20 por año»: how many at a time. */
const ratio: Find = (tokens, at) => {
  const isRatio = isOneOf(tokens[at + 1], "razon") && tokens[at + 2]?.text === "de";
  if (!isRatio || tokens[at + 3]?.kind !== "number") return null;
  let to = at + 4;
  while (to < at + FARTHEST && tokens[to]?.kind === "word" && !isOneOf(tokens[to], "y e")) to++;
  return attribute(at, to);
};

const BASES = new Set([100, 1000, 10_000, 100_000, 1_000_000]);

/** Whether a number is what cases are counted out of: «por 100.000 habitantes». */
export const isBase = ({ value }: Token): boolean => value !== null && BASES.has(value);

/** «por cada 1.000 nacidos vivos», «por 100.000 habitantes», «x 100»: what a rate of cases is out of. */
const denominator: Find = (tokens, at) => {
  // «85/100» is a mark, or a fraction.
  if (tokens[at]!.text === "/" && tokens[at - 1]?.kind === "number") return null;
  const number = isOneOf(tokens[at + 1], "cada") ? at + 2 : at + 1;
  const of = tokens[number]?.kind === "number" && isBase(tokens[number]);
  if (!of) return null;
  if (tokens[number + 1]?.kind !== "percent") return attribute(at, number + 1);
  return isRatio(tokens, at) ? attribute(at, number + 2) : null;
};

/** «Comprobantes revisados / total de comprobantes x 100 %», a formula and no meta. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at], "x *") || tokens[at - 1]?.kind === "number") return false;
  for (let index = at - 2; index > 0 && index > at - FAR; index--)
    if (tokens[index]!.text === "/" && tokens[index - 1]!.kind !== "number") return true;
  return false;
}

/** «Partidas con antigüedad superior a 6 meses», «en un plazo máximo de 30 días»: which are counted, and not how many. */
const threshold: Find = (tokens, at) => {
  let next = at + 1;
  while (isOneOf(tokens[next], "mayor menor superior inferior o igual iguales a al de del que $")) next++;
  const measured = isMeasure(tokens[next + 1]?.text ?? "") || tokens[next - 1]?.text === "$";
  const isLimit = next > at + 1 || /^m[ai][xn]im[oa]$/.test(tokens[at]!.text);
  if (!isLimit || tokens[next]?.kind !== "number" || !measured) return null;
  return countsBefore(tokens, at) && !changesBefore(tokens, at) ? attribute(at, next + 2) : null;
};

/** Whether a number that may be the quantity stands near before a place. */
function countsBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - FAR; index--) {
    const { kind, written, value } = tokens[index]!;
    const isBullet = isOneOf(tokens[index + 1], ". )") && index === 0;
    const isArticle = written === "words" && value === 1;
    if (kind === "number" && !isYear(tokens[index]) && !isBullet && !isArticle) return true;
  }
  return false;
}

/** «4 o más controles» after other words, a condition and no quantity; «con 4 o más controles». */
const condition: Find = (tokens, at) => {
  if (tokens[at + 1]?.kind !== "number") return null;
  return isOneOf(tokens[at + 2], "o y") && isOneOf(tokens[at + 3], "mas menos")
    ? attribute(at, at + 4)
    : null;
};

/** Whether a parenthesis is open a few tokens before. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - FAR; index--) {
    if (tokens[index]!.text === "(") return true;
    if (tokens[index]!.text === ")") return false;
  }
  return false;
}

const FAR = 20;

const MOST_ITEMS = 30;

/** «1.2 Realizar», «3.1.2. Construir»: the number of a row, and then what is done. */
const sectionNumber: Find = (tokens, at) => {
  const [number, mark] = [tokens[at], tokens[at + 1]];
  if (at > 0 && number?.gap !== "\n") return null;
  if (!/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(number?.text ?? "")) return null;
  const next = mark?.text === "." && mark.gap === "" ? at + 2 : at + 1;
  return isVerb(tokens[next]?.text ?? "") ? { kind: "bullet", from: at, to: next } : null;
};

/** «1.», «2)» before the meta itself. */
const enumerator: Find = (tokens, at) => {
  const [number, mark, after] = tokens.slice(at, at + 3);
  const begins = at === 0 || number?.gap === "\n" || (mark?.text === ")" && !isOpen(tokens, at));
  if (!begins) return null;
  if (number?.kind !== "number" || number.written !== "figures" || number.value! > MOST_ITEMS) return null;
  if (!mark || mark.gap !== "" || !isOneOf(mark, ". )") || !after || after.gap === "") return null;
  return { kind: "bullet", from: at, to: at + 2 };
};

export const enumerators: readonly Rule[] = [
  { begins: "number", find: sectionNumber },
  { begins: "number", find: enumerator },
];

export const attributes: readonly Rule[] = [
  { begins: "menor menores mayor mayores", find: age },
  {
    begins:
      "no menor menores mayor mayores superior superiores inferior inferiores maximo maxima minimo minima",
    find: threshold,
  },
  { begins: "de durante en por dentro con a y entre desde hasta tras", find: described },
  { begins: "los las number", find: wholeYear },
  { begins: "a", find: ratio },
  { begins: "por x * /", find: denominator },
  { begins: "con de", find: condition },
];
