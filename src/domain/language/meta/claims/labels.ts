import { Token, phraseTable } from "../../phrase";
import { isOneOf } from "../words";
import { Claim, Rule } from "./claim";
import { isYear } from "./dates";

/** What a plan with a línea base calls the value to reach. */
const labels = phraseTable<"meta">([
  ["meta|metas", "meta"],
  ["meta del? cuatrienio|cuatrenio|plan|periodo|gobierno|vigencia|ano", "meta"],
  ["meta cuatrienal|final|total|propuesta|esperada|programada|proyectada|global|fisica", "meta"],
  ["valor|dato esperado|final|meta|proyectado", "meta"],
]);

/** «Meta cuatrienio 4», «Meta 2015: 60 %», «meta $ 210.450.000»: the label of the quantity, up to its number. */
export function labelAt(tokens: readonly Token[], at: number): Claim | null {
  const label = labels.match(tokens, at);
  if (!label) return null;
  let next = label.next;
  const open = tokens[next]?.text === "(" && isYear(tokens[next + 1]) && tokens[next + 2]?.text === ")";
  const year = open ? next + 3 : isYear(tokens[next]) ? next + 1 : next;
  if (isOneOf(tokens[year], ": = $") || tokens[year]?.kind === "number") next = year;
  while (isOneOf(tokens[next], ": = - $")) next++;
  const isPlain = tokens[next]?.kind === "number" && next > at + 1;
  return isPlain ? { kind: "label", from: at, to: next } : null;
}

export const metaLabels: readonly Rule[] = [{ begins: labels.firstWords, find: labelAt }];
