/** Shorter words differ by a letter too often: «marco» is no «marzo», nor «manual» «anual». */
const SHORTEST = 6;

/** Words of Spanish that stand a letter away from those that are looked for, and are none of them. */
const OTHERS = new Set(
  "anales decimal manuales manualmente sensual sensuales sentimental vivencia vivencias".split(" "),
);

/**
 * Whether one slip of the pen tells two words apart: a letter more, less, another, or two swapped. A word is also one slip
 * from itself.
 * @example isOneSlip("semetre", "semestre") // true
 */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--;
    endOther--;
  }
  const [left, right] = [one.slice(start, endOne), other.slice(start, endOther)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1]! + right[0]!);
}

/**
 * The only one of some words that a folded word may be with one slip of the pen, or as scanning left it; null where none,
 * or two, may be meant. `wordMeant("dicienbre", months)` is "diciembre"; "rimestral" may be bimestral or trimestral: null.
 *
 * @param shortest words with fewer letters are taken for no other, nor another for them
 */
export function wordMeant(word: string, words: Iterable<string>, shortest = SHORTEST): string | null {
  if (word.length < shortest || OTHERS.has(word)) return null;
  const mended = word.replace(/rn/g, "m").replace(/0/g, "o").replace(/1/g, "i");
  let found: string | null = null;
  for (const each of words) {
    if (each === mended) return each;
    if (each.length < shortest || !isOneSlip(mended, each)) continue;
    if (found !== null) return null;
    found = each;
  }
  return found;
}
