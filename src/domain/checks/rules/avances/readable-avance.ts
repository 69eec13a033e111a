import { esDeTipo, nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { Fixer } from "../../fixes/fix";
import { choiceSpelling } from "../cells/choice-spelling";
import { numberFromText } from "../cells/number-from-text";

/** An avance that its tipo can't read: a number that was written as text, or «si.» for Sí. */
export const readableAvance: Fixer = (finding, context) =>
  esDeTipo(context.row.values.tipo, nombreDeTipo.cumple)
    ? choiceSpelling(finding, context)
    : numberFromText(finding, context);
