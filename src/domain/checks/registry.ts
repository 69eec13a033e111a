import { accionOfListWithoutRow } from "./accion-of-list-without-row";
import { accionWithoutRow } from "./accion-without-row";
import { blankWeight } from "./blank-weight";
import { brokenFormula } from "./broken-formula";
import { changedMeta } from "./changed-meta";
import { Check } from "./check";
import { compoundIndicator } from "./compound-indicator";
import { compoundMeta } from "./compound-meta";
import { contradictoryMeta } from "./contradictory-meta";
import { corteBeforeStart } from "./corte-before-start";
import { dateAsText } from "./date-as-text";
import { deadlineBeforeStart } from "./deadline-before-start";
import { differentFormula } from "./different-formula";
import { differentReport } from "./different-report";
import { doubledHeader } from "./doubled-header";
import { duplicateCode } from "./duplicate-code";
import { duplicateRow } from "./duplicate-row";
import { errorValue } from "./error-value";
import { formulaOfAnotherRow } from "./formula-of-another-row";
import { increaseOrValue } from "./increase-or-value";
import { indicatorWithoutRow } from "./indicator-without-row";
import { metWithoutEvidence } from "./met-without-evidence";
import { missingBaseline } from "./missing-baseline";
import { missingCantidad } from "./missing-cantidad";
import { missingCorte } from "./missing-corte";
import { missingFormula } from "./missing-formula";
import { missingHeader } from "./missing-header";
import { missingStart } from "./missing-start";
import { missingTipo } from "./missing-tipo";
import { monthlyAverage } from "./monthly-average";
import { negativeAvance } from "./negative-avance";
import { negativePercentage } from "./negative-percentage";
import { numberAsText } from "./number-as-text";
import { outOfRange } from "./out-of-range";
import { overCompliance } from "./over-compliance";
import { overwrittenFormula } from "./overwritten-formula";
import { pageFooter } from "./page-footer";
import { partialWithoutPercentage } from "./partial-without-percentage";
import { pastDeadline } from "./past-deadline";
import { percentageAsText } from "./percentage-as-text";
import { placeholder } from "./placeholder";
import { redWithoutRecommendation } from "./red-without-recommendation";
import { renamedHeader } from "./renamed-header";
import { repeatedHeader } from "./repeated-header";
import { required } from "./required";
import { rowWithoutMarco } from "./row-without-marco";
import { rowsBelowTable } from "./rows-below-table";
import { rowCutInTwo } from "./row-cut-in-two";
import { textAsFormula } from "./text-as-formula";
import { twoAcciones } from "./two-acciones";
import { unknownChoice } from "./unknown-choice";
import { unknownParametro } from "./unknown-parametro";
import { unorderedLimits } from "./unordered-limits";
import { unquantifiedMeta } from "./unquantified-meta";
import { unreadCount } from "./unread-count";
import { unreadableAvance } from "./unreadable-avance";
import { unrepeatedAccion } from "./unrepeated-accion";
import { weightsOfAcciones } from "./weights-of-acciones";
import { weightsSum } from "./weights-sum";
import { wrongScale } from "./wrong-scale";

/** Every check, in the order in which their observaciones are listed within a severity. */
export const checks: readonly Check[] = [
  missingHeader,
  renamedHeader,
  doubledHeader,
  repeatedHeader,
  pageFooter,
  rowCutInTwo,
  rowsBelowTable,
  missingCorte,
  missingStart,
  corteBeforeStart,
  unorderedLimits,
  unknownParametro,
  unreadCount,
  errorValue,
  brokenFormula,
  textAsFormula,
  required,
  placeholder,
  twoAcciones,
  compoundIndicator,
  compoundMeta,
  contradictoryMeta,
  unquantifiedMeta,
  percentageAsText,
  numberAsText,
  dateAsText,
  unknownChoice,
  outOfRange,
  deadlineBeforeStart,
  pastDeadline,
  negativePercentage,
  wrongScale,
  unreadableAvance,
  partialWithoutPercentage,
  differentReport,
  overwrittenFormula,
  missingFormula,
  formulaOfAnotherRow,
  differentFormula,
  duplicateCode,
  changedMeta,
  duplicateRow,
  unrepeatedAccion,
  missingTipo,
  missingCantidad,
  missingBaseline,
  negativeAvance,
  monthlyAverage,
  increaseOrValue,
  overCompliance,
  weightsSum,
  blankWeight,
  weightsOfAcciones,
  redWithoutRecommendation,
  accionOfListWithoutRow,
  accionWithoutRow,
  indicatorWithoutRow,
  rowWithoutMarco,
  metWithoutEvidence,
];
