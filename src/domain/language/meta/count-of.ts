import { keyForPeople } from "../spelling/same-text";

/** "dependencias", "dependencia"; "modalidades", "modalidad"; "ente", "entes": the same thing counted. */
const singular = (name: string): string =>
  keyForPeople(name)
    .split(" ")
    .map((word) => word.replace(/s$/, "").replace(/e$/, ""))
    .join(" ");

/** How many there are of something, by its name in singular or plural; undefined where it isn't known. */
export function countOf(per: string, counts: ReadonlyMap<string, number>): number | undefined {
  for (const [name, count] of counts) if (singular(name) === singular(per)) return count;
  return undefined;
}

/** A key under which things with the same name fall together. */
export const sameThing = singular;
