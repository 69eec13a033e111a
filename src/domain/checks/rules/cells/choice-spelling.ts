import { isBlank } from "../../../base/cell";
import { keyForPeople } from "../../../language/spelling/same-text";
import { tipos } from "../../../plan/cumplimiento/tipos";
import { avancesDeCumple } from "../../../plan/cumplimiento/tipos/cumple";
import { nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { periodOfAdjective, periodOfNoun } from "../../../language/phrase";
import { MatrizKey } from "../../../plan/tables/matriz";
import { cellFix, changesOf, columnAt, keyAt } from "../../fixes/fixed-cells";
import { Fixer, FixContext } from "../../fixes/fix";
import { wordMeant } from "../../../language/spelling/one-slip";

/** A choice of a list written in another way: its case, its accents, a slip, or a word that says the same. */
export const choiceSpelling: Fixer = ({ place, found }, context) => {
  const key = keyAt({ place });
  if (key === null) return null;
  const written = keyForPeople(String(found));
  const choice =
    sameIn(choicesOf(key), written) ?? synonymIn(key, written) ?? nearIn(choicesOf(key), written);
  return choice !== undefined && fits(choice, key, context) ? changesOf(cellFix(context, key, choice)) : null;
};

const choicesOf = (key: MatrizKey): readonly string[] =>
  key === "avance" ? avancesDeCumple : (columnAt(key).choices ?? []);

const sameIn = (choices: readonly string[], written: string) =>
  choices.find((choice) => keyForPeople(choice) === written);

/** Shorter words have too many neighbours: «mes» is one letter away from «más». */
const SHORTEST = 5;

/** Only where no other choice is as near. */
function nearIn(choices: readonly string[], written: string): string | undefined {
  const meant = wordMeant(written, choices.map(keyForPeople), SHORTEST);
  return meant === null ? undefined : sameIn(choices, meant);
}

/** DNP's name of a tipo; «mensual» or «meses» for a mes. */
function synonymIn(key: MatrizKey, written: string): string | undefined {
  if (key === "tipo") return tipos.find(({ nombreDnp }) => keyForPeople(nombreDnp) === written)?.nombre;
  if (key !== "por") return undefined;
  const singular = written.replace(/(?<=mes)es$|s$/, "");
  return periodOfNoun(written) ?? periodOfNoun(singular) ?? periodOfAdjective(written) ?? undefined;
}

/** Whether the row goes with the choice: correcting one cell must not make another one wrong. */
function fits(choice: string, key: MatrizKey, { row: { values } }: FixContext): boolean {
  if (key === "avance") return choice !== "Parcial" || typeof values.reportado === "number";
  const { avance } = values;
  if (key !== "tipo" || choice !== nombreDeTipo.cumple || isBlank(avance)) return true;
  return typeof avance === "string" && sameIn(avancesDeCumple, keyForPeople(avance)) !== undefined;
}
