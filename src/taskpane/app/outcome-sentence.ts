import { hechos } from "../../domain/catalogue/panel/hechos";
import { marco } from "../../domain/catalogue/panel/marco";
import { Written } from "../../excel/workbook";
import { Outcome } from "./operation";

// The catalogue can't know the codes of Excel's layer; here the compiler holds that it has a sentence for each.
const sentences: Record<Written["what"], (written: Written) => string> = hechos;

/** What an operation did, in a sentence for each of its writes. */
export function outcomeSentence(outcome: Outcome): string {
  if (outcome.kind === "undone") return marco.deshecho;
  const done = writtenSentence(outcome.written);
  if (outcome.kind === "failed" || !outcome.cancelled) return done;
  return done ? marco.cancelado(done) : marco.canceladoSinCambios;
}

/** What some writes did, a sentence for each. */
export const writtenSentence = (all: readonly Written[]): string =>
  all.map((written) => sentences[written.what](written)).join(" ");
