import { esDeTipo, nombreDeTipo } from "../plan/cumplimiento/tipos/nombres";
import { choiceSpelling } from "./rules/cells/choice-spelling";
import { filledContinuation } from "./rules/table/continuation";
import { dateFromText } from "./rules/cells/date-from-text";
import { Fixer } from "./fixes/fix";
import { numberFromText } from "./rules/cells/number-from-text";
import { percentageScale } from "./rules/cells/percentage-scale";
import { reportedConstant } from "./rules/formulas/reported-constant";
import { errorWithoutFormula, missingFormulas, restoredFormula } from "./rules/formulas/restored-formula";
import { splitIndicador, splitMeta } from "./rules/metas/split-row";

/** An avance that its tipo can't read: a number that was written as text, or «si.» for Sí. */
const readableAvance: Fixer = (observation, context) =>
  esDeTipo(context.row.values.tipo, nombreDeTipo.cumple)
    ? choiceSpelling(observation, context)
    : numberFromText(observation, context);

/** Who corrects what each rule finds; a rule that is not here is for a person to correct. */
export const fixers: Readonly<Record<string, Fixer>> = {
  "numero-como-texto": numberFromText,
  "porcentaje-como-texto": numberFromText,
  "avance-ilegible": readableAvance,
  escala: percentageScale,
  "fecha-como-texto": dateFromText,
  "opcion-desconocida": choiceSpelling,
  "formula-sobrescrita": reportedConstant,
  "formula-distinta": restoredFormula,
  "formula-de-otra-fila": restoredFormula,
  "formula-rota": restoredFormula,
  "formula-ausente": missingFormulas,
  "valor-de-error": errorWithoutFormula,
  "accion-sin-repetir": filledContinuation,
  "meta-compuesta": splitMeta,
  "indicador-compuesto": splitIndicador,
};
