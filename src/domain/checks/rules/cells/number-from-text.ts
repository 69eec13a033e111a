import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { figureOf } from "./figure";
import { Fixer } from "../../fixes/fix";

/** A number that was written as text: «1.900», «7,75», «80 %». */
export const numberFromText: Fixer = ({ place, found }, context) => {
  const key = keyAt({ place });
  const figure = key && figureOf(String(found), key, context);
  return figure && changesOf(cellFix(context, key, figure.value, figure));
};
