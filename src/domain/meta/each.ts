import { Quantity } from "./quantity";
import { Marked, Segment } from "./segments";
import { singular } from "./words";

/** For each of what a quantity is: its name, null for «c/u»; undefined where it is a total. */
export function eachOf(marked: Marked, segment: Segment, { at, next }: Quantity): string | null | undefined {
  const after = eachIn(marked, next, segment.to, next);
  const each = after === undefined ? eachIn(marked, segment.from, at, next) : after;
  return each === undefined ? attended(marked, segment, at) : each;
}

function eachIn({ claims }: Marked, from: number, to: number, next: number): string | null | undefined {
  for (let index = from; index < to; index++) {
    const claim = claims[index];
    // «2 talleres de 4 horas cada uno»: what is for each one is what describes it.
    if (claim?.kind === "per" && (claim.per !== null || index === next)) return claim.per;
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
