import { breakdownEnd } from "./parentheses";
import { Quantity } from "./quantity";
import { Marked, Segment } from "./segments";
import { PREPOSITIONS, singular } from "./words";

/** For each of what a quantity is: its name, null for «c/u»; undefined where it is a total. */
export function eachOf(marked: Marked, segment: Segment, { at, next }: Quantity): string | null | undefined {
  const after = eachIn(marked, next, segment.to, next);
  const each = after === undefined ? eachIn(marked, segment.from, at, next) : after;
  return each === undefined ? attended(marked, segment, at) : each;
}

function eachIn(
  { tokens, claims }: Marked,
  from: number,
  to: number,
  next: number,
): string | null | undefined {
  let apart = false;
  for (let index = from; index < to; index++) {
    const end = breakdownEnd(tokens, index, to);
    if (end !== null) {
      index = end;
      continue;
    }
    const claim = claims[index];
    // «2 talleres de 4 horas cada uno»: what is for each one is what describes it.
    if (claim?.kind === "per" && (claim.per !== null || (index >= next && !apart))) return claim.per;
    if (PREPOSITIONS.has(tokens[index]!.text)) apart = true;
  }
  return undefined;
}

/** «Asistencia a los talleres de por lo menos 20 personas»: at each of them. */
function attended({ tokens }: Marked, { from }: Segment, at: number): string | undefined {
  const [what, to, article, event] = tokens.slice(from, Math.min(from + 4, at));
  if (!/^(?:asistencia|participacion)$/.test(what?.text ?? "") || !/^(?:a|en)$/.test(to?.text ?? ""))
    return undefined;
  return /^l[oa]s$/.test(article?.text ?? "") && event?.kind === "word" ? singular(event.text) : undefined;
}
