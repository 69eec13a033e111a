import { MULTIPLIERS } from "./number-words";
import { Token, joined } from "./token";

/** «cuatro (04)», «4 (cuatro)», «cien por ciento (100 %)», «cien (100) por ciento»: one number said twice. */
export function joinDoubles(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const double = token.kind === "number" ? doubleAt(tokens, index) : doubleAfter(tokens, index);
    if (!double) {
      result.push(token);
      continue;
    }
    const times = double.percent ? undefined : MULTIPLIERS.get(tokens[double.last + 1]?.text ?? "");
    // «Cinco (5) millones»
    const last = times === undefined ? double.last : double.last + 1;
    const value = double.value === null ? null : double.value * (times ?? 1);
    result.push(joined(token, tokens[last]!, { kind: "number", value, written: "both" }));
    if (double.percent) result.push(double.percent);
    index = last;
  }
  return result;
}

/** «(02) dos por semestre» */
function doubleAfter(tokens: readonly Token[], index: number) {
  const [open, first, close, second] = tokens.slice(index, index + 4);
  const said =
    open?.text === "(" &&
    first?.kind === "number" &&
    close?.text === ")" &&
    second?.kind === "number" &&
    first.written === "figures" &&
    second.written === "words" &&
    first.value === second.value;
  return said ? { last: index + 3, value: first.value, percent: undefined } : null;
}

function doubleAt(tokens: readonly Token[], index: number) {
  const first = tokens[index]!;
  let next = index + 1;
  const again = tokens[next];
  // «Cinco 5 reuniones»
  if (
    first.written === "words" &&
    first.value !== 1 &&
    again?.written === "figures" &&
    again.value === first.value
  ) {
    return { last: next, value: first.value, percent: undefined };
  }
  const before = tokens[next]?.kind === "percent" ? tokens[next++] : undefined;
  if (tokens[next]?.text !== "(") return null;
  const second = tokens[next + 1];
  if (second?.kind !== "number" || (first.written === "words") === (second.written === "words")) return null;
  next += 2;
  const within = tokens[next]?.kind === "percent" ? tokens[next++] : undefined;
  // «En un (3 %)»: an article.
  if (within && first.value === 1 && second.value !== 1) return null;
  if (tokens[next]?.text !== ")" || (before && !within)) return null;
  return {
    last: next,
    value: first.value === second.value ? first.value : null,
    percent: within ? { ...within, start: tokens[next]!.end, end: tokens[next]!.end } : undefined,
  };
}
