/** Shorter words have too many neighbours: «mes» is one letter away from «más». */
const SHORTEST = 5;

/**
 * Whether two words differ in one slip of the keyboard: a letter that is missing, too many, another, or swapped with the
 * next. `isNear("semetre", "semestre")` is true.
 */
export function isNear(written: string, word: string): boolean {
  if (written.length < SHORTEST || Math.abs(written.length - word.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === word[start]) start++;
  const [a, b] = [written.slice(start), word.slice(start)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
