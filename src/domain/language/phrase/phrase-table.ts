import { Token } from "./token";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Fixed wordings and what they mean, found by their first word: as many as one likes cost no more than one. */
export interface PhraseTable<T> {
  /** The words that some wording begins with. */
  readonly firstWords: readonly string[];
  /** The longest wording that begins at a token; `next` is the index after it. */
  readonly match: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly value: T; readonly next: number } | null;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

/**
 * Makes a table of wordings. Each is folded words and marks with spaces between them; `a|b` is either, and a final `?`
 * makes the word optional.
 *
 * @example phraseTable([["no menor|inferior a|al", ">="]]).match(readPhrase("no inferior al 80%"), 0) // { value: ">=", next: 3 }
 */
export function phraseTable<T>(rows: readonly (readonly [string, T])[]): PhraseTable<T> {
  const root = node<T>();
  for (const [wording, value] of rows) add([root], wording.split(" "), value);
  return {
    firstWords: [...root.next.keys()],
    match(tokens, at) {
      let found: { value: T; next: number } | null = null;
      let here: Node<T> | undefined = root;
      for (let index = at; here && index <= tokens.length; index++) {
        if (here.value !== undefined) found = { value: here.value, next: index };
        const token: Token | undefined = tokens[index];
        here = token && token.kind !== "number" ? here.next.get(token.text) : undefined;
      }
      return found;
    },
  };
}

function add<T>(nodes: readonly Node<T>[], elements: readonly string[], value: T): void {
  const [element, ...rest] = elements;
  if (element === undefined) {
    for (const each of nodes) each.value ??= value;
    return;
  }
  const optional = element.length > 1 && element.endsWith("?");
  const words = (optional ? element.slice(0, -1) : element).split("|");
  const reached = nodes.flatMap((from) =>
    words.map((word) => {
      const to = from.next.get(word) ?? node<T>();
      from.next.set(word, to);
      return to;
    }),
  );
  add(optional ? [...reached, ...nodes] : reached, rest, value);
}
