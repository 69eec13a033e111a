import { Token } from "../../phrase";
import { Item, isWord, saysEach, wordAt } from "../item";

const ORDINAL = /^(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa]|i{2,3}|i?v|vi)$/;

/** «una reunión»: an article. */
const isArticle = ({ kind, value, written }: Token) =>
  kind === "number" && value === 1 && written === "words";

/** A number or an ordinal that nothing that was read accounts for. */
export function isLeftOver(items: readonly Item[], index: number): boolean {
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

const STAGES = new Set(["fase", "etapa"]);
