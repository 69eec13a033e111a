import { fnv1a64 } from "../plan/cortes/sello/fnv";
import { RAZONES, PorRevisar, urgencia } from "./revise-primero";

/**
 * A sample by risk for whoever can't look at everything: the more urgent a row, the likelier it is drawn; and any may be.
 * The same seed draws the same rows, whatever their order in the sheet. They keep the order in which they come.
 *
 * Each row is given u^(1/weight), u being a number between 0 and 1 that is its own for that seed, and the highest are
 * drawn (Efraimidis and Spirakis, 2006).
 *
 * @param keyOf what tells a row from the others, wherever it stands
 * @example muestra(porRevisar, 10, "2024-1", keyOf).length // 10
 */
export function muestra<Fila extends PorRevisar>(
  all: readonly Fila[],
  cuantas: number,
  semilla: string,
  keyOf: (each: Fila) => string,
): readonly Fila[] {
  const drawn = [...all]
    .map((each) => ({ each, suerte: azar(`${semilla}\n${keyOf(each)}`) ** (1 / peso(each)) }))
    .sort((a, b) => b.suerte - a.suerte)
    .slice(0, Math.max(0, cuantas));
  const kept = new Set(drawn.map(({ each }) => each));
  return all.filter((each) => kept.has(each));
}

/** 1 where nothing calls for a look, and one more for each step of urgency. */
const peso = (each: PorRevisar): number => RAZONES.length - urgencia(each) + 1;

const FIGURES = 12;

/** A number above 0 and below 1 that a text always gives. */
function azar(text: string): number {
  const figures = parseInt(fnv1a64(text).replaceAll("-", "").slice(-FIGURES), 16);
  return (figures + 0.5) / 16 ** FIGURES;
}
