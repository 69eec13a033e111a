import { keyForPeople } from "../../../language/spelling/same-text";

/** The items of a list, and whether it surely is one: a page's own list, or one that is numbered from 1 on. */
export interface List {
  readonly items: readonly string[];
  readonly sure: boolean;
}

const BULLET = /^\s*[-•·*✓–—]\s+/;
const LINE_NUMBER = /^\s*(\d{1,2})\s*[.)-]\s+/;
const INLINE_NUMBER = /(?:^|\s)(\d{1,2})\)\s*/g;

/**
 * The list that a text is: lines with a number or a mark before each, or «1) … 2) …» in one line.
 * @example listIn("1) Talleres 2) Visitas")?.items // ["Talleres", "Visitas"]
 */
export function listIn(text: string): List | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const numbered = itemsOf(lines, LINE_NUMBER);
  if (
    numbered &&
    lines.filter((line) => LINE_NUMBER.test(line)).every((line, index) => numberOf(line) === index + 1)
  )
    return { items: numbered, sure: true };
  const marked = itemsOf(lines, BULLET);
  if (marked) return { items: marked, sure: false };
  const inline = [...text.matchAll(INLINE_NUMBER)];
  if (
    inline.length < 2 ||
    inline[0]!.index > 0 ||
    inline.some((match, index) => Number(match[1]) !== index + 1)
  )
    return undefined;
  const items = inline.map((match, index) =>
    text.slice(match.index + match[0].length, inline[index + 1]?.index).trim(),
  );
  return items.every((item) => item !== "") ? { items, sure: true } : undefined;
}

const numberOf = (line: string) => Number(LINE_NUMBER.exec(line)?.[1]);

/** Lines as items, each with those below it that have no mark; undefined where the first has none or it is the only one. */
function itemsOf(lines: readonly string[], mark: RegExp): readonly string[] | undefined {
  if (!mark.test(lines[0] ?? "")) return undefined;
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, "").trim());
    else items[items.length - 1] += `\n${line.trim()}`;
  }
  return items.length > 1 && items.every((item) => item !== "") ? items : undefined;
}

/** Shorter words say little of what a text is about. */
const TELLING_WORD = 4;
const STEM = 5;

/**
 * Beside which of the longer list each item of the shorter one goes, in their order: by the words that both say.
 * @returns for each of the longer list, the index in the shorter one; undefined for one without
 */
export function pairs(
  longer: readonly string[],
  shorter: readonly string[],
): readonly (number | undefined)[] {
  const [these, those] = [longer.map(stemsOf), shorter.map(stemsOf)];
  const likeness = (a: number, b: number) =>
    0.01 + [...these[a]!].filter((stem) => those[b]!.has(stem)).length;
  // best[a][b]: the most that the first a and the first b can be alike.
  const best = Array.from({ length: longer.length + 1 }, () =>
    Array<number>(shorter.length + 1).fill(-Infinity),
  );
  for (let a = 0; a <= longer.length; a++) best[a]![0] = 0;
  for (let a = 1; a <= longer.length; a++) {
    for (let b = 1; b <= Math.min(a, shorter.length); b++) {
      best[a]![b] = Math.max(best[a - 1]![b]!, best[a - 1]![b - 1]! + likeness(a - 1, b - 1));
    }
  }
  const result: (number | undefined)[] = Array<undefined>(longer.length).fill(undefined);
  for (let a = longer.length, b = shorter.length; a > 0 && b > 0; a--) {
    if (best[a]![b] === best[a - 1]![b]) continue;
    result[a - 1] = --b;
  }
  return result;
}

const stemsOf = (text: string) =>
  new Set(
    keyForPeople(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= TELLING_WORD)
      .map((word) => word.slice(0, STEM)),
  );
