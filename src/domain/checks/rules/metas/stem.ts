/** Letters that two forms of the same thing share: «visitas», «visitantes». */
const LENGTH = 5;

/** What two forms of the same folded word share. `stemOf("dias") === stemOf("dia")` is true. */
export const stemOf = (word: string): string => word.replace(/s$/, "").slice(0, LENGTH);
