import { PERIOD_WORDS } from "./periods";

/** Shorter ones lack a letter too easily: «anal» is no «anual», nor «anales» «anuales». */
const SHORTEST = 7;

const SHORTEST_SLIP = 3;

/** What a word becomes where a letter is left out, said twice, or changes places with the next. */
function slipsOf(word: string): string[] {
  return Array.from(word, (letter, index) => {
    const [before, after] = [word.slice(0, index), word.slice(index + 1)];
    const swapped = before + (after[0] ?? "") + letter + after.slice(1);
    return [before + after, before + letter + letter + after, swapped];
  }).flat();
}

/** Words for periods by their slips; those that two words may come to, and words of their own, are not there. */
const WORDS: ReadonlyMap<string, string> = (() => {
  const words = new Map<string, string | null>([
    ["mse", "mes"],
    ["semna", "semana"],
  ]);
  for (const word of PERIOD_WORDS) {
    if (word.length < SHORTEST || word === "anuales") continue;
    for (const slip of slipsOf(word)) {
      if (PERIOD_WORDS.has(slip) || slip.length < SHORTEST - 1) continue;
      const other = words.get(slip);
      words.set(slip, other === undefined || other === word ? word : null);
    }
  }
  return new Map([...words].flatMap(([slip, word]) => (word === null ? [] : [[slip, word] as const])));
})();

/** The word for a period that a folded word is with a slip of the pen: `periodMisspelt("mensules")` is "mensuales". */
export const periodMisspelt = (word: string): string | undefined =>
  word.length < SHORTEST_SLIP ? undefined : WORDS.get(word);
