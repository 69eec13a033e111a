import { VOCABULARY } from "./vocabulary";
import { Token, joined } from "./token";

/** Short words that stand alone, and so are no piece of a broken one. */
const WHOLE = new Set(
  "a al ano con de del e el en es la las lo los mes me no ni o por se si sin su un una uno y u x dia ser son vez hay mas men ten ver fue cada para anos".split(
    " ",
  ),
);

/**
 * Puts together the words that scanning broke in two, where together they are a word that says how many or how often:
 * «m es», «trimes tral», «cad a». Never two that stand by themselves: «a no» is no «año».
 */
export function mendWords(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    const second = tokens[index + 1];
    const together = second && isBroken(first, second) ? first.text + second.text : null;
    if (together === null || !VOCABULARY.has(together)) {
      result.push(first);
      continue;
    }
    result.push(joined(first, second!, { text: together }));
    index++;
  }
  return result;
}

const isBroken = (first: Token, second: Token) =>
  first.kind === "word" &&
  second.kind === "word" &&
  second.gap === " " &&
  !(WHOLE.has(first.text) && WHOLE.has(second.text)) &&
  !VOCABULARY.has(first.text);
