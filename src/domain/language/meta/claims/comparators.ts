import { phraseTable, Token } from "../../phrase";
import { Comparator } from "../meta";
import { isNoun } from "../words";
import { Claim, Rule } from "./claim";

/** Wordings before the quantity; folded. */
const before = phraseTable<Comparator>([
  ["como? minimo de?", ">="],
  ["minimo|minima :", ">="],
  ["maximo|maxima :", "<="],
  ["un minimo de", ">="],
  ["min .?", ">="],
  ["minimo un", ">="],
  ["al|por lo? menos", ">="],
  ["no menos de|del", ">="],
  ["no menor|inferior|menores|inferiores a|al|de|del|que", ">="],
  ["mas de|del", ">="],
  ["+ de|del", ">="],
  ["superior|superiores|mayor|mayores a|al|de|del|que", ">="],
  ["mayor|superior|mayores o igual|iguales a|al|que", ">="],
  ["igual|iguales o superior|mayor|superiores|mayores a|al|que", ">="],
  ["igual|iguales o superior|mayor", ">="],
  ["mayor|superior|mayores o igual|iguales", ">="],
  ["menor|inferior|menores o igual|iguales", "<="],
  ["por encima de|del", ">="],
  ["a partir de|del", ">="],
  ["cuando menos", ">="],
  ["siquiera", ">="],
  ["superar|sobrepasar el?|la?|los?|las?", ">="],
  ["alrededor|cerca de", "="],
  ["mas o menos", "="],
  ["casi", "="],
  ["aproximadamente|aprox|unos|unas .?", "="],
  ["> =?", ">="],
  ["≥", ">="],
  ["como? maximo de?", "<="],
  ["un maximo de", "<="],
  ["max .?", "<="],
  ["a lo sumo", "<="],
  ["hasta por?", "<="],
  ["tope de?", "<="],
  ["no mas de|del", "<="],
  ["no mayor|superior|mayores|superiores a|al|de|del|que", "<="],
  ["no superar|exceder|sobrepasar|supere|exceda|sobrepase", "<="],
  ["sin superar|exceder|sobrepasar", "<="],
  ["menos de|del", "<="],
  ["menor|inferior|menores|inferiores a|al|de|del|que", "<="],
  ["menor|inferior o igual a|al|que", "<="],
  ["igual|iguales o menor|inferior|menores|inferiores a|al|que", "<="],
  ["por debajo de|del", "<="],
  ["< =?", "<="],
  ["≤", "<="],
]);

/** And after it, its unit between them: «2 talleres como mínimo». */
const after = phraseTable<Comparator>([
  ["como? minimo", ">="],
  ["o|y mas", ">="],
  ["en adelante", ">="],
  ["como? maximo", "<="],
  ["o|y menos", "<="],
]);

export const comparators: readonly Rule[] = [
  {
    begins: before.firstWords,
    find: (tokens, at) => {
      const found = before.match(tokens, at);
      // «2 talleres + de 30 personas» adds them.
      if (tokens[at]!.text === "+" && isNoun(tokens[at - 1])) return null;
      return found ? { kind: "comparator", from: at, to: found.next, comparator: found.value } : null;
    },
  },
];

/** How a quantity is said to compare by the words after it, wherever these begin; null where none does. */
export function comparatorAfter(
  tokens: readonly Token[],
  claims: readonly (Claim | undefined)[],
  from: number,
  to: number,
): Comparator | null {
  for (let at = from; at < to; at++) {
    // «100 % en un plazo máximo de 15 días» compares the days.
    if (claims[at]?.kind === "attribute") continue;
    // «El 90 % asiste a 4 o más controles» compares the controles.
    if (at > from && tokens[at - 1]!.kind === "number") continue;
    const found = after.match(tokens, at);
    // «5 frentes, c/u con mínimo 20 vecinos» compares the neighbours.
    const next = found && tokens[found.next]?.text === "de" ? found.next + 1 : found?.next;
    if (found && tokens[next!]?.kind !== "number") return found.value;
  }
  return null;
}
