import { SerialDate } from "../../../base/date";
import { Duration } from "../finders/duration";
import { Periodicity } from "../finders/periodicity";
import { Item, wordAt } from "../item";
import { Span } from "../finders/span";
import { ENDS, PLAN, SINCE, STARTS } from "../words";

/** A span with what the words before it say: that it begins then, or that it ends then. */
export interface Placed {
  readonly span: Span;
  readonly role: "start" | "end" | null;
}

/** What was found in a phrase, by its kind. */
export interface Sorted {
  readonly spans: readonly Placed[];
  readonly durations: readonly Duration[];
  readonly periodicities: readonly Periodicity[];
  /** Folded, those between the rest. */
  readonly words: readonly string[];
  /** Whether the words after the duration say from when it runs, without a date. */
  readonly sinceEvent: boolean;
  /** Whether a day or a month is of the year after one that the text doesn't say. */
  readonly ofNextYear: boolean;
  readonly inicio: SerialDate | null;
}

/** How far back a word still speaks of a date. */
const NEAR = 5;

function roleOf(items: readonly Item[], index: number): Placed["role"] {
  for (let back = index - 1; back >= Math.max(0, index - NEAR); back--) {
    const item = items[back]!;
    if (item.kind !== "word") return null;
    // «No después del 30» ends then, and «no antes del 30» begins.
    const denied = wordAt(items, back - 1) === "no";
    if (STARTS.has(item.token.text)) return denied ? "end" : "start";
    if (ENDS.has(item.token.text)) return denied && item.token.text === "antes" ? "start" : "end";
  }
  return null;
}

/** Of «a los 8 días de la reunión» the words after «la», and of «10 meses de ejecución» none: where they begin. */
function afterDuration(items: readonly Item[]): number {
  const at = items.findIndex(({ kind }) => kind === "duration");
  const [first, second] = [1, 2].map((far) => {
    const item = items[at + far];
    return item?.kind === "word" ? item.token.text : "";
  });
  const words = items.slice(0, at + 1).filter(({ kind }) => kind === "word").length;
  if (at >= 0 && first === "del") return words + 1;
  return at >= 0 && first === "de" && /^l[oa]s?$/.test(second!) ? words + 2 : items.length;
}

/** Whether what the duration is counted from is said, and is something else than the plan itself. */
function sinceEventOf(items: readonly Item[]): boolean {
  const words = items.flatMap((item) => (item.kind === "word" ? [item.token.text] : []));
  const since = words.findIndex((word) => SINCE.has(word));
  const event = words.slice(since < 0 ? afterDuration(items) : since + 1).filter((word) => word.length > 3);
  return event.length > 0 && !event.some((word) => PLAN.has(word));
}

/** «del año siguiente», «de la próxima vigencia»: next to which, the text doesn't say. */
const isNextYear = (items: readonly Item[], index: number) =>
  NEXT.test(wordAt(items, index)) &&
  [index - 1, index + 1].some((beside) => /^(?:ano|vigencia)$/.test(wordAt(items, beside)));

const NEXT = /^(?:siguiente|proxim[oa]|subsiguiente)$/;

export const sort = (items: readonly Item[], inicio: SerialDate | null): Sorted => ({
  spans: items.flatMap((item, index) =>
    item.kind === "span" ? [{ span: item.span, role: roleOf(items, index) }] : [],
  ),
  durations: items.flatMap((item) => (item.kind === "duration" ? [item.duration] : [])),
  periodicities: items.flatMap((item) => (item.kind === "periodicity" ? [item.periodicity] : [])),
  words: items.flatMap((item) => (item.kind === "word" ? [item.token.text] : [])),
  sinceEvent: sinceEventOf(items),
  ofNextYear: items.some((_, index) => isNextYear(items, index)),
  inicio,
});
