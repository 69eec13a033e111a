import { Token, joined } from "./token";

const isLetter = (token: Token | undefined) => token?.kind === "word" && token.text.length === 1;
const isPoint = (token: Token | undefined) => token?.text === "." && token.gap === "";

/** «I.E.», «J.A.C», «a.m.»: letters with points and nothing between them are one word, with a point after each. */
export function joinLetters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, index) => isPoint(token) && isLetter(tokens[index - 1]))) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    let last = index;
    while (
      isLetter(tokens[last]) &&
      isPoint(tokens[last + 1]) &&
      isLetter(tokens[last + 2]) &&
      tokens[last + 2]!.gap === ""
    )
      last += 2;
    if (last === index) {
      result.push(first);
      continue;
    }
    const text = tokens
      .slice(index, last + 1)
      .flatMap((token) => (token.kind === "word" ? `${token.text}.` : []));
    if (isPoint(tokens[last + 1])) last++;
    result.push(joined(first, tokens[last]!, { text: text.join("") }));
    index = last;
  }
  return result;
}
