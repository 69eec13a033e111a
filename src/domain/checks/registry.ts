import { accionOfListWithoutRow } from "./rules/marco/accion-of-list-without-row";
import { accionWithoutRow } from "./rules/marco/accion-without-row";
import { blankWeight } from "./rules/weights/blank-weight";
import { brokenFormula } from "./rules/formulas/broken-formula";
import { changedMeta } from "./rules/marco/changed-meta";
import { Check } from "./check";
import { compoundIndicator } from "./rules/metas/compound-indicator";
import { compoundMeta } from "./rules/metas/compound-meta";
import { contradictoryMeta } from "./rules/metas/contradictory-meta";
import { contradictoryCantidad } from "./rules/metas/contradictory-cantidad";
import { corteBeforeStart } from "./rules/parametros/corte-before-start";
import { dateAsText } from "./rules/cells/date-as-text";
import { deadlineBeforeStart } from "./rules/cells/deadline-before-start";
import { differentFormula } from "./rules/formulas/different-formula";
import { differentReport } from "./rules/avances/different-report";
import { doubledHeader } from "./rules/table/doubled-header";
import { duplicateCode } from "./rules/table/duplicate-code";
import { duplicateRow } from "./rules/table/duplicate-row";
import { erasedMeta } from "./rules/marco/erased-meta";
import { errorValue } from "./rules/cells/error-value";
import { formulaOfAnotherRow } from "./rules/formulas/formula-of-another-row";
import { increaseOrValue } from "./rules/avances/increase-or-value";
import { indicatorWithoutRow } from "./rules/marco/indicator-without-row";
import { metWithoutEvidence } from "./rules/avances/met-without-evidence";
import { missingBaseline } from "./rules/avances/missing-baseline";
import { missingCantidad } from "./rules/avances/missing-cantidad";
import { missingCorte } from "./rules/parametros/missing-corte";
import { missingFormula } from "./rules/formulas/missing-formula";
import { missingHeader } from "./rules/table/missing-header";
import { missingParametros } from "./rules/parametros/missing-parametros";
import { missingStart } from "./rules/parametros/missing-start";
import { missingTipo } from "./rules/avances/missing-tipo";
import { maximumWithBaseline } from "./rules/avances/maximum-with-baseline";
import { monthlyAverage } from "./rules/avances/monthly-average";
import { negativeAvance } from "./rules/avances/negative-avance";
import { negativePercentage } from "./rules/cells/negative-percentage";
import { numberAsText } from "./rules/cells/number-as-text";
import { outOfRange } from "./rules/cells/out-of-range";
import { laxDue } from "./rules/avances/lax-due";
import { notComputable } from "./rules/avances/not-computable";
import { nothingInVigencia } from "./rules/avances/nothing-in-vigencia";
import { overCompliance } from "./rules/avances/over-compliance";
import { overwrittenFormula } from "./rules/formulas/overwritten-formula";
import { pageFooter } from "./rules/table/page-footer";
import { partialWithoutPercentage } from "./rules/avances/partial-without-percentage";
import { pastDeadline } from "./rules/cells/past-deadline";
import { percentageAsText } from "./rules/cells/percentage-as-text";
import { placeholder } from "./rules/cells/placeholder";
import { redWithoutRecommendation } from "./rules/avances/red-without-recommendation";
import { renamedHeader } from "./rules/table/renamed-header";
import { repeatedHeader } from "./rules/table/repeated-header";
import { required } from "./rules/cells/required";
import { rowWithoutMarco } from "./rules/marco/row-without-marco";
import { rowsBelowTable } from "./rules/table/rows-below-table";
import { rowCutInTwo } from "./rules/table/row-cut-in-two";
import { textAsFormula } from "./rules/cells/text-as-formula";
import { twoAcciones } from "./rules/metas/two-acciones";
import { unknownChoice } from "./rules/cells/unknown-choice";
import { unknownParametro } from "./rules/parametros/unknown-parametro";
import { unorderedLimits } from "./rules/parametros/unordered-limits";
import { unquantifiedMeta } from "./rules/metas/unquantified-meta";
import { unreadCount } from "./rules/parametros/unread-count";
import { unreadableAvance } from "./rules/avances/unreadable-avance";
import { unrepeatedAccion } from "./rules/table/unrepeated-accion";
import { laxPoints } from "./rules/programacion/lax-points";
import { lineWithoutRow } from "./rules/programacion/line-without-row";
import { pointAsText } from "./rules/programacion/point-as-text";
import { pointPastDeadline } from "./rules/programacion/point-past-deadline";
import { pointWithoutDate } from "./rules/programacion/point-without-date";
import { pointsOnTheWrongSide } from "./rules/programacion/points-on-the-wrong-side";
import { repeatedDate } from "./rules/programacion/repeated-date";
import { corteCambiado } from "./rules/historia/corte-cambiado";
import { diferenciaSinRecomendacion } from "./rules/historia/diferencia-sin-recomendacion";
import { estancada } from "./rules/historia/estancada";
import { filaNueva, filaRetirada } from "./rules/historia/filas-distintas";
import { historialCambiado } from "./rules/historia/historial-cambiado";
import { medidaCambiada } from "./rules/historia/medida-cambiada";
import { retroceso } from "./rules/historia/retroceso";
import { salto } from "./rules/historia/salto";
import { verificadoSinLoVisto } from "./rules/historia/verificado-sin-lo-visto";
import { weightsOfAcciones } from "./rules/weights/weights-of-acciones";
import { weightsSum } from "./rules/weights/weights-sum";
import { wrongScale } from "./rules/cells/wrong-scale";

/** Every check, in the order in which their observaciones are listed within a severity. */
const registered = [
  missingHeader,
  renamedHeader,
  doubledHeader,
  repeatedHeader,
  pageFooter,
  rowCutInTwo,
  rowsBelowTable,
  missingParametros,
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
  contradictoryCantidad,
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
  erasedMeta,
  changedMeta,
  duplicateRow,
  unrepeatedAccion,
  missingTipo,
  missingCantidad,
  notComputable,
  missingBaseline,
  maximumWithBaseline,
  negativeAvance,
  monthlyAverage,
  increaseOrValue,
  overCompliance,
  laxDue,
  nothingInVigencia,
  pointAsText,
  pointWithoutDate,
  repeatedDate,
  pointPastDeadline,
  pointsOnTheWrongSide,
  laxPoints,
  lineWithoutRow,
  weightsSum,
  blankWeight,
  weightsOfAcciones,
  historialCambiado,
  corteCambiado,
  medidaCambiada,
  filaRetirada,
  filaNueva,
  retroceso,
  salto,
  estancada,
  verificadoSinLoVisto,
  diferenciaSinRecomendacion,
  redWithoutRecommendation,
  accionOfListWithoutRow,
  accionWithoutRow,
  indicatorWithoutRow,
  rowWithoutMarco,
  metWithoutEvidence,
] as const;

/** The id of a check: what has to be said of each one is asked for by the compiler. */
export type CheckId = (typeof registered)[number]["id"];

export const checks: readonly Check<CheckId>[] = registered;
