import { accionWithoutRow } from "./accion-without-row";
import { blankWeight } from "./blank-weight";
import { changedMeta } from "./changed-meta";
import { Check } from "./check";
import { dateAsText } from "./date-as-text";
import { deadlineBeforeStart } from "./deadline-before-start";
import { differentFormula } from "./different-formula";
import { differentReport } from "./different-report";
import { doubledHeader } from "./doubled-header";
import { duplicateCode } from "./duplicate-code";
import { duplicateRow } from "./duplicate-row";
import { errorValue } from "./error-value";
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
import { partialWithoutPercentage } from "./partial-without-percentage";
import { percentageAsText } from "./percentage-as-text";
import { placeholder } from "./placeholder";
import { redWithoutRecommendation } from "./red-without-recommendation";
import { required } from "./required";
import { rowWithoutMarco } from "./row-without-marco";
import { rowsBelowTable } from "./rows-below-table";
import { textAsFormula } from "./text-as-formula";
import { unknownChoice } from "./unknown-choice";
import { unreadableAvance } from "./unreadable-avance";
import { unrepeatedAccion } from "./unrepeated-accion";
import { weightsSum } from "./weights-sum";
import { wrongScale } from "./wrong-scale";

/** Every check, in the order in which their observaciones are listed within a severity. */
export const checks: readonly Check[] = [
  missingHeader,
  doubledHeader,
  rowsBelowTable,
  missingCorte,
  missingStart,
  errorValue,
  textAsFormula,
  required,
  placeholder,
  percentageAsText,
  numberAsText,
  dateAsText,
  unknownChoice,
  outOfRange,
  deadlineBeforeStart,
  negativePercentage,
  wrongScale,
  unreadableAvance,
  partialWithoutPercentage,
  differentReport,
  overwrittenFormula,
  missingFormula,
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
  overCompliance,
  weightsSum,
  blankWeight,
  redWithoutRecommendation,
  accionWithoutRow,
  indicatorWithoutRow,
  rowWithoutMarco,
  metWithoutEvidence,
];
