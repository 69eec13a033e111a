import { doubts } from "./doubts";
import { Item, Word, isWord, wordAt } from "../item";
import { isLeftOver } from "./left-over";
import { TiempoReason } from "../tiempo";
import { AT_LEAST, DEMANDS, EXTERNAL, ON_DEMAND, PERMANENT, UNCLEAR } from "../words";

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
  const unclear = (item: Item, index: number) =>
    isWord(item) &&
    (UNCLEAR.has(item.token.text) || (!often && AT_LEAST.has(item.token.text) && !isAtMost(items, index)));
  if (items.some(unclear)) return "unclear";
  if (first < 0) return words.some(({ token }) => PERMANENT.has(token.text)) ? "permanent" : null;
  return doubts.some((holds) => holds(items)) ? "unclear" : null;
}

/** «Menos de 6 meses» says until when, as «máximo 6 meses» does; «al menos», «no menos de» do not. */
const isAtMost = (items: readonly Item[], index: number) =>
  wordAt(items, index) === "menos" &&
  /^del?$/.test(wordAt(items, index + 1)) &&
  !/^(?:no|al|lo|cuando)$/.test(wordAt(items, index - 1));
