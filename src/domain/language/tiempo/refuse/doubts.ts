import { periodosPorAno } from "../../../plan/cumplimiento/periodo";
import { inMonths } from "../finders/duration";
import { Item, isWord, saysEach, wordAt } from "../item";
import { AROUND_YEAR, DOCUMENTS, LASTING, PERMANENT } from "../words";

const OF_YEAR = new Set("ano vigencia semestre trimestre mes semana dia".split(" "));

/** «Un mes antes de…», «más de 6 meses», «3 meses del año», «1 día al mes», «2 meses por fase»: no duration. */
const changedDuration = (items: readonly Item[]) =>
  items.some(({ kind }, index) => {
    if (kind !== "duration") return false;
    const [before, after] = [wordAt(items, index - 1), wordAt(items, index + 1)];
    const more = before === "de" && wordAt(items, index - 2) === "mas" && wordAt(items, index - 3) !== "no";
    const within =
      /^(?:al?|por|de|del|la|en)$/.test(after) &&
      [2, 3].some((far) => OF_YEAR.has(wordAt(items, index + far)));
    return more || within || after === "antes" || after === "por";
  });

/** «6 meses y cada año»: how long, and how often; «2 meses cada año» says when in it, and «mensual, 5 días» too. */
const besidesPeriod = (items: readonly Item[]) =>
  items.some((item, index) => {
    if (item.kind !== "duration") return false;
    return [-1, 1].some((way) => {
      const and = wordAt(items, index + way);
      const often = items[index + 2 * way];
      const isBeside = and === "y" || (and === "," && item.duration.months > 0);
      if (often?.kind !== "periodicity" || !isBeside) return false;
      return inMonths(item.duration) * periodosPorAno(often.periodicity.unit) < MONTHS_IN_YEAR;
    });
  });

const MONTHS_IN_YEAR = 12;

/** «6 meses para diseño y 6 meses para ejecución»; «dos años (24 meses)» is the same said twice. */
function repeatedDuration(items: readonly Item[]): boolean {
  const first = items.findIndex(({ kind }) => kind === "duration");
  const rest = items.slice(first + 1);
  const second = rest.findIndex(({ kind }) => kind === "duration");
  return rest.slice(0, Math.max(0, second)).some((item) => isWord(item) && item.token.text.length > 3);
}

/** «Abril de 2010 a la fecha» */
const untilNow = (items: readonly Item[]) =>
  items.some(
    ({ kind }, index) =>
      kind === "span" && [1, 2, 3].map((far) => wordAt(items, index + far)).join(" ") === "a la fecha",
  );

/** «Antes de junio de 2010»: until May, or June? */
const beforeSpan = (items: readonly Item[]) =>
  items.some((item, index) => {
    if (item.kind !== "span" || item.span.grain === "day") return false;
    const back = [1, 2, 3, 4].map((far) => wordAt(items, index - far));
    const near = back.findIndex((word) => !/^(?:del?|el|la|los|mes|ano)$/.test(word));
    return back[near] === "antes";
  });

/** «Primeros días de enero de 2010». */
const firstDays = (items: readonly Item[]) =>
  !saysEach(items) &&
  items.some(
    (item, index) =>
      isWord(item) &&
      /^primer[oa]s$/.test(item.token.text) &&
      /^(?:dias|semanas|meses)$/.test(wordAt(items, index + 1)),
  );

/** A year alone is a date where nothing else is said; «POA 2009» is a name. */
function nameWithYear(items: readonly Item[]): boolean {
  const things = items.filter((item) => !isWord(item));
  const yearsOnly = things.every((item) => item.kind === "span" && item.span.grain === "year");
  const years = things.some(isLong);
  if (years && items.some((item) => isWord(item) && LASTING.has(item.token.text))) return false;
  return (
    yearsOnly &&
    items.some(
      (item) =>
        isWord(item) &&
        !item.aside &&
        item.token.kind === "word" &&
        !AROUND_YEAR.has(item.token.text) &&
        !PERMANENT.has(item.token.text),
    )
  );
}

/** «2008-2011» */
const isLong = (item: Item | undefined) => item?.kind === "span" && item.span.from.year !== item.span.to.year;

/** «Plan anual de adquisiciones». */
const ofDocument = (items: readonly Item[]) =>
  items.some(
    (item, index) =>
      item.kind === "periodicity" &&
      !item.periodicity.each &&
      [items[index - 1], items[index - 2]].some(
        (before) => isWord(before) && DOCUMENTS.has(before.token.text),
      ),
  );

/** What makes that the things in a phrase don't say what they would alone. */
export const doubts: readonly ((items: readonly Item[]) => boolean)[] = [
  changedDuration,
  besidesPeriod,
  repeatedDuration,
  untilNow,
  beforeSpan,
  firstDays,
  nameWithYear,
  ofDocument,
];
