/** Everything that writes in the workbook: loaded when somebody first writes. */
export { showMarks } from "../marks/show-marks";
export { acceptObservations, withdrawAcceptance } from "./accept-observations";
export { applyFixes } from "./apply-fixes";
export { changeCells } from "./change-cells";
export { changeParametros } from "./change-parametros";
export { insertFirmas } from "./insert-firmas";
export { insertMarco } from "./insert-marco";
export { insertMatriz } from "./insert-matriz";
export { insertOrganized } from "./insert-organized";
export { insertParametros } from "./insert-parametros";
export { insertResumen } from "./insert-resumen";
export { keepCount } from "./keep-count";
export { showColumns } from "./show-columns";
