/** How a word of change changes. `reach`: «pasar», which goes either way. */
export type Change = "increase" | "decrease" | "reach";

const STEMS: readonly (readonly [RegExp, Change])[] = [
  [/^(?:aument|increment|acrecent|elev|crec(?:er|imiento))/, "increase"],
  [/^(?:reduc|reduj|disminu|rebaj|descend|decrec|recort|ahorr)/, "decrease"],
];

const WHOLE: ReadonlyMap<string, Change> = new Map([
  ["subir", "increase"],
  ["ampliar", "increase"],
  ["ampliacion", "increase"],
  ["mejorar", "increase"],
  ["bajar", "decrease"],
  ["pasar", "reach"],
  ["paso", "reach"],
]);

/** These also say what is done to so many things: «ampliar 5 aulas», «mejorar 20 viviendas». */
const ALSO_DONE = new Set(["ampliar", "ampliacion", "mejorar", "elevar", "subir", "bajar", "paso"]);

export function changeOf(word: string): Change | null {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  if (word.length < 6) return null;
  return STEMS.find(([stem]) => stem.test(word))?.[1] ?? null;
}

export const isChange = (word: string): boolean => changeOf(word) !== null;

/** Whether the word changes a value even with no «en» or «a» before the quantity: «aumentar 20 %», not «ampliar 5 aulas». */
export const alwaysChanges = (word: string): boolean => !ALSO_DONE.has(word);
