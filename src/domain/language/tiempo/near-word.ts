/** Shorter words differ by a letter too often: «marco» is no «marzo», nor «manual» «anual». */
const SHORTEST = 6;

/** Words that stand a letter away from ours and are not ours. */
const OTHERS = new Set(["manualmente", "decimal", "sentimental"]);

/** Whether one letter more, less, other, or two swapped tell the words apart. */
function isNear(one: string, other: string): boolean {
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
 * The only one of some words that a long word may be with a slip of the pen or of scanning; null where none, or two, may
 * be meant. `nearWord("dicienbre", months)` is "diciembre"; "rimestral" may be bimestral or trimestral, and is null.
 */
export function nearWord(word: string, words: readonly string[]): string | null {
  if (word.length < SHORTEST || OTHERS.has(word)) return null;
  const mended = word.replace(/rn/g, "m").replace(/0/g, "o").replace(/1/g, "i");
  let found: string | null = null;
  for (const each of words) {
    if (each === mended) return each;
    if (each.length < SHORTEST || !isNear(mended, each)) continue;
    if (found !== null) return null;
    found = each;
  }
  return found;
}
