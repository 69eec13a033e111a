import { Token } from "../phrase";
import { Item } from "./scan";
import { TiempoReason } from "./tiempo";
import {
  AROUND_YEAR,
  AT_LEAST,
  DEMANDS,
  DOCUMENTS,
  EXTERNAL,
  LASTING,
  ON_DEMAND,
  PERMANENT,
  UNCLEAR,
} from "./words";

type Word = Extract<Item, { kind: "word" }>;
const isWord = (item: Item | undefined): item is Word => item?.kind === "word";

const wordAt = (items: readonly Item[], index: number) => {
  const item = items[index];
  return isWord(item) ? item.token.text : "";
};

const ORDINAL = /^(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa]|i{2,3}|i?v|vi)$/;

/** «una reunión»: an article. */
const isArticle = ({ kind, value, written }: Token) =>
  kind === "number" && value === 1 && written === "words";

/** A number or an ordinal that nothing that was read accounts for. */
function isLeftOver(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!isWord(item)) return false;
  const { kind, text } = item.token;
  // «El 30 de cada mes», «mensual (día 30)»: when in the month. «Fase II»: a name.
  const after = items[index + 2];
  const ofEach = wordAt(items, index + 1) === "de" && after?.kind === "periodicity" && after.periodicity.each;
  const ofDay = /^dias?$/.test(wordAt(items, index - 1)) && items.some((each) => each.kind === "periodicity");
  if (ofEach || ofDay || STAGES.has(wordAt(items, index - 1))) return false;
  if (kind === "word") return ORDINAL.test(text) && !saysEach(items);
  return (
    kind === "percent" ||
    kind === "ordinal" ||
    (kind === "number" && !isArticle(item.token) && !isSaid(items, item.token))
  );
}

/** «Seis meses (6)» */
const isSaid = (items: readonly Item[], { value }: Token) =>
  items.some((item) => item.kind === "duration" && item.duration.quantity === value);

const saysEach = (items: readonly Item[]) =>
  items.some((item) => item.kind === "periodicity" && item.periodicity.each);

const STAGES = new Set(["fase", "etapa"]);

/**
 * Why nothing is read of a phrase, whatever it has of dates; null where nothing stands in the way.
 */
export function obstacleOf(items: readonly Item[]): TiempoReason | null {
  const first = items.findIndex(({ kind }) => kind !== "word");
  const external = items.findIndex((item) => isWord(item) && EXTERNAL.has(item.token.text));
  // «Anual, según el cronograma» is annual; «según el cronograma anual» is what the cronograma says.
  if (external >= 0 && (first < 0 || external < first)) return "external";
  const words = items.filter(isWord);
  const eachTime = items.some(
    (_, index) => wordAt(items, index) === "cada" && wordAt(items, index + 1) === "vez",
  );
  const lasts = items.some(({ kind }) => kind === "duration");
  const onDemand = ({ token: { text } }: Word) => ON_DEMAND.has(text) || (!lasts && DEMANDS.has(text));
  if (eachTime || words.some(onDemand)) return "on-demand";
  if (items.some(({ kind }) => kind === "impossible")) return "unclear";
  if (items.some((_, index) => isLeftOver(items, index))) return external < 0 ? "unclear" : "external";
  const often = items.some(({ kind }) => kind === "periodicity");
  const unclear = ({ token: { text } }: Word) => UNCLEAR.has(text) || (!often && AT_LEAST.has(text));
  if (words.some(unclear)) return "unclear";
  if (first < 0) return words.some(({ token }) => PERMANENT.has(token.text)) ? "permanent" : null;
  const doubts = [
    changedDuration,
    repeatedDuration,
    untilNow,
    beforeSpan,
    firstDays,
    nameWithYear,
    ofDocument,
  ];
  return doubts.some((holds) => holds(items)) ? "unclear" : null;
}

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
    const near = back.findIndex((word) => !/^(?:del?|el|la|los|mes|ano|ni|y)$/.test(word));
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
