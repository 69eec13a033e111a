import { joinLetters } from "./join-letters";
import { joinNumbers } from "./join-numbers";
import { mendWords } from "./mend-words";
import { Token } from "./token";
import { tokenize } from "./tokenize";

/**
 * A text as a phrase: its tokens, with abbreviations whole, words that scanning broke put together and numbers in words
 * read. In one pass each, whatever the text.
 *
 * @example readPhrase("cuatro (04) veces al m es") // number 4, word "veces", word "al", word "mes"
 */
export const readPhrase = (source: string): Token[] => joinNumbers(mendWords(joinLetters(tokenize(source))));

/** The words from one token to another, as they were written, with single spaces. */
export const writtenFrom = (source: string, first: Token, last: Token): string =>
  source.slice(first.start, last.end).replace(/\s+/g, " ");
