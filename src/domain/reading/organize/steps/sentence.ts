const LINKING = new Set(
  "a al ante bajo como con cual cuando de del desde donde e el en entre hacia hasta la las lo los mediante ni no o para por que se según segun sin sobre su sus tras u un una unas unos y".split(
    " ",
  ),
);

const endsCut = /\p{L}-$/u;

/** Whether a text can be the rest of another one: it begins in lower case or with what never begins a sentence. */
export const beginsInside = (text: string) => /^(\p{Ll}|[,;)])/u.test(text.trimStart());

/** Whether a text stops before the end of a sentence. */
export const isUnfinished = (text: string) => {
  const end = text.trimEnd().at(-1);
  return end !== undefined && !".!?:;".includes(end);
};

/** Whether a text cannot end where it ends: in a comma, in the middle of a word, in «de la». */
export function isCut(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.endsWith(",") || endsCut.test(trimmed)) return true;
  const last = /\p{L}+$/u.exec(trimmed.slice(-24))?.[0];
  if (last === undefined || trimmed.length === last.length || !LINKING.has(last.toLowerCase())) return false;
  // «Vías de tipo A» ends in a name.
  return last.length > 1 || last !== last.toUpperCase() || trimmed === trimmed.toUpperCase();
}

/** Two parts of a text in one: a word that was cut becomes whole. */
export function joinTexts(above: string, below: string): string {
  const first = above.trimEnd();
  const rest = below.trimStart();
  if (first === "" || rest === "") return first + rest;
  return endsCut.test(first) && /^\p{Ll}/u.test(rest) ? first.slice(0, -1) + rest : `${first} ${rest}`;
}
