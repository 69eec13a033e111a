import { periodMisspelt } from "./misspelt";
import { periodOfNoun } from "./periods";
import { Token, joined } from "./token";
import { VOCABULARY } from "./vocabulary";

/** Short words that stand alone, and so are no piece of a broken one. */
const WHOLE = new Set(
  "a al ano con de del e el en es la las lo los mes me no ni o por se si sin su un una uno y u x dia ser son vez hay mas men ten ver fue cada para anos".split(
    " ",
  ),
);

/** Words that people run together with the next: «alaño», «vecesal». */
const RUN_TOGETHER = ["veces", "cada", "por", "al", "x"];

/** What may follow them in one word. */
const isSecond = (word: string) =>
  periodOfNoun(word) !== null || word === "al" || word === "por" || word === "cada";

/**
 * Puts together the words that scanning broke in two, where together they are a word that says how many or how often:
 * «m es», «trimes tral», «al a ño»; never two that stand by themselves: «a no menos de 5» has no «año». And takes apart
 * those that were run together: «vecesal mes». A word for a period with a slip of the pen is that word: «trimestal».
 */
export function mendWords(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    const second = tokens[index + 1];
    if (
      second &&
      (isBroken(first, second) || isBrokenArticle(first, second) || isBrokenYear(tokens, index))
    ) {
      result.push(joined(first, second, { text: first.text + second.text }));
      index++;
    } else {
      const pieces = takenApart(first);
      if (pieces) result.push(...pieces);
      else result.push(spelt(first));
    }
  }
  return result;
}

/** «mensules», «trimestal»; «rnes» */
function spelt(token: Token): Token {
  const text = token.kind === "word" ? (periodMisspelt(token.text) ?? scanned(token.text)) : undefined;
  return text === undefined ? token : { ...token, text };
}

/** «rnes» is how scanning reads «mes»: the word of ours that it is with its m. */
function scanned(word: string): string | undefined {
  if (!word.includes("rn")) return undefined;
  const text = word.replace(/rn/g, "m");
  return VOCABULARY.has(text) ? text : undefined;
}

/** How the words of the vocabulary begin: few others do, and no more has to be asked of them. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...VOCABULARY].flatMap((word) => Array.from(word, (_, end) => word.slice(0, end)).slice(1)),
);

const areWords = (first: Token, second: Token) =>
  first.kind === "word" && second.kind === "word" && second.gap === " ";

const isBroken = (first: Token, second: Token) =>
  BEGINNINGS.has(first.text) &&
  areWords(first, second) &&
  !(WHOLE.has(first.text) && WHOLE.has(second.text)) &&
  !VOCABULARY.has(first.text) &&
  VOCABULARY.has(first.text + second.text);

/** «a l mes», «de l año» */
const isBrokenArticle = (first: Token, second: Token) =>
  second.text === "l" && areWords(first, second) && /^(?:a|e|de)$/.test(first.text);

/** «4 al a ño», whose ñ is an n here: only at the end, or «al a no» might be a denial. */
const isBrokenYear = (tokens: readonly Token[], index: number) =>
  tokens[index]!.text === "a" &&
  tokens[index + 1]!.text === "no" &&
  /^(?:al|por|cada)$/.test(tokens[index - 1]?.text ?? "") &&
  tokens[index + 2]?.kind !== "word";

/** «Hacer2 campañas» */
const WITH_FIGURES = /^([a-z]{2,}(?:ar|er|ir)|minimo|maximo)(\d{1,4})$/;

function takenApart(token: Token): readonly Token[] | null {
  const [, word = "", figures] = (token.text.at(-1)! <= "9" && WITH_FIGURES.exec(token.text)) || [];
  if (figures !== undefined) {
    const middle = token.end - figures.length;
    return [
      { ...token, text: word, end: middle },
      {
        ...token,
        kind: "number",
        text: figures,
        start: middle,
        gap: " ",
        value: Number(figures),
        written: "figures",
      },
    ];
  }
  if (token.kind !== "word" || token.text.length < 4 || VOCABULARY.has(token.text)) return null;
  const first = RUN_TOGETHER.find(
    (word) => token.text.startsWith(word) && isSecond(token.text.slice(word.length)),
  );
  if (first === undefined) return null;
  const middle = token.start + first.length;
  return [
    { ...token, text: first, end: middle },
    { ...token, text: token.text.slice(first.length), start: middle, gap: " " },
  ];
}
