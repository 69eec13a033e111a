import { Token } from "../phrase";
import { yearAt } from "../tiempo/finders/calendar-words";
import { MetaReading, PuntoProgramado } from "./meta";

/** What a meta says of one year: «3 en 2025», «2025: 3 talleres». */
interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly percent: boolean;
  /** The index of the token after it. */
  readonly next: number;
}

/** The years of a meta, and the text that says the rest of it. */
export interface YearList {
  readonly points: readonly YearPoint[];
  /** The meta without its years: «10 talleres» of «10 talleres (2 en 2024, 8 en 2025)». */
  readonly rest: string;
}

const TO_YEAR = new Set("en para a al el la los durante de del ano anos vigencia".split(" "));
const BETWEEN = new Set([",", ";", "y", "/", ".", "-", "•"]);
const AFTER_YEAR = new Set([":", "=", "-", "("]);
const BEFORE_LIST = new Set([":", ",", ";", "."]);
/** «3 talleres de lectura en 2025»: more words than these say something else. */
const MOST_WORDS = 4;

/**
 * Finds the list of years that breaks a meta down, in parentheses or at its end. Null where there is none, or nothing but
 * the list: what its figures add up to is then nobody's word.
 *
 * @example yearListIn("10 talleres (2 en 2024, 3 en 2025, 5 en 2026)", tokens)?.points.length // 3
 */
export function yearListIn(source: string, tokens: readonly Token[]): YearList | null {
  for (let open = 1; open < tokens.length; open++) {
    const isAside = tokens[open]!.text === "(";
    if (!isAside && !BEFORE_LIST.has(tokens[open]!.text)) continue;
    const points = pointsFrom(tokens, open + 1);
    const end = points.at(-1)?.next;
    if (end === undefined || points.length < 2 || !areInOrder(points)) continue;
    if (isAside ? tokens[end]?.text !== ")" : !isEnd(tokens, end)) continue;
    // «2 talleres en 2024, 3 en 2025 y 5 en 2026»: the first is one of them, and no total.
    if (!isAside && saysYear(tokens.slice(0, open))) continue;
    const after = isAside ? source.slice(tokens[end]!.end) : "";
    return { points, rest: `${source.slice(0, tokens[open]!.start)}${after}`.trim() };
  }
  return null;
}

const saysYear = (tokens: readonly Token[]) => tokens.some((_, index) => yearAt(tokens, index) !== null);

const isEnd = (tokens: readonly Token[], at: number) =>
  tokens[at] === undefined || (tokens[at].text === "." && at === tokens.length - 1);

const areInOrder = (points: readonly YearPoint[]) =>
  points.every(({ year, percent }, index) => {
    const before = points[index - 1];
    return before === undefined || (year > before.year && percent === before.percent);
  });

function pointsFrom(tokens: readonly Token[], from: number): readonly YearPoint[] {
  const points: YearPoint[] = [];
  let at = from;
  for (;;) {
    const point = figureFirstAt(tokens, at) ?? yearFirstAt(tokens, at);
    if (!point) return points;
    points.push(point);
    at = point.next;
    while (BETWEEN.has(tokens[at]?.text ?? "") && !isEnd(tokens, at)) at++;
  }
}

function figureAt(tokens: readonly Token[], index: number): Omit<YearPoint, "year"> | null {
  const token = tokens[index];
  if (token?.kind !== "number" || token.value === null || yearAt(tokens, index)) return null;
  const percent = tokens[index + 1]?.kind === "percent";
  return { value: token.value, percent, next: index + (percent ? 2 : 1) };
}

/** «3 en 2025», «3 talleres en el año 2025», «60 % a 2025» */
function figureFirstAt(tokens: readonly Token[], index: number): YearPoint | null {
  const figure = figureAt(tokens, index);
  if (!figure) return null;
  for (let at = figure.next; at <= figure.next + MOST_WORDS + 2; at++) {
    const year = yearAt(tokens, at);
    if (year) return at > figure.next ? { ...figure, year: year.thing, next: year.next } : null;
    if (tokens[at]?.kind !== "word") return null;
  }
  return null;
}

/** «2025: 3», «2025 (3 talleres)», «año 2025: 60 %» */
function yearFirstAt(tokens: readonly Token[], index: number): YearPoint | null {
  let at = index;
  while (TO_YEAR.has(tokens[at]?.text ?? "")) at++;
  const year = yearAt(tokens, at);
  const mark = tokens[year?.next ?? 0]?.text ?? "";
  if (!year || !AFTER_YEAR.has(mark)) return null;
  const figure = figureAt(tokens, year.next + 1);
  if (!figure) return null;
  let next = figure.next;
  for (let words = 0; words < MOST_WORDS && tokens[next]?.kind === "word"; words++) {
    if (BETWEEN.has(tokens[next]!.text)) break;
    next++;
  }
  if (mark !== "(") return { ...figure, year: year.thing, next };
  return tokens[next]?.text === ")" ? { ...figure, year: year.thing, next: next + 1 } : null;
}

/** Excel's arithmetic of halves and tenths leaves a tail that is nobody's figure. */
const clean = (value: number) => Number(value.toPrecision(12));

/**
 * A meta with what must be reached by the end of each year. Figures that add up to the meta are of each year, and are
 * accumulated; those whose last is the meta are what is reached by then. Where they do neither, it has to be asked.
 */
export function withYears(total: MetaReading, points: readonly YearPoint[]): MetaReading {
  const reached = points.map(({ value }) => value);
  // «2 al año (2 en 2024, 2 en 2025)» says the same twice.
  if (total.rate === "año" && reached.every((value) => value === total.quantity)) return total;
  const isOfYears = total.status === "quantified" && total.rate === null;
  if (!isOfYears || total.percent !== points[0]!.percent) return inDoubt(total);
  const sums: number[] = [];
  for (const { value } of points) sums.push(clean((sums.at(-1) ?? 0) + value));
  const last = (values: readonly number[]) => values.at(-1) === total.quantity;
  // Relative metas and levels are no sum of their years.
  const adds = last(sums) && total.baseline === null && total.comparator !== "maintain";
  if (!adds && !last(reached)) return inDoubt(total);
  return { ...total, programacion: programmed(points, adds ? sums : reached) };
}

const inDoubt = (total: MetaReading): MetaReading => ({ ...total, status: "partial", reason: "unclear" });

const programmed = (points: readonly YearPoint[], values: readonly number[]): readonly PuntoProgramado[] =>
  points.map(({ year }, index) => ({ hasta: { year, month: 12, day: 31 }, cantidad: values[index]! }));
