/** Everything that writes in the workbook: loaded when somebody first writes. */
export { applyProgrammed } from "./apply-programmed";
export { closeCorte } from "./close-corte";
export { completeMatriz } from "./complete-matriz";
export { insertExcepciones } from "./insert-excepciones";
export { insertFirmas } from "./insert-firmas";
export { insertObservaciones } from "./insert-observaciones";
export { insertMarco } from "./insert-marco";
export { insertMatriz } from "./insert-matriz";
export { insertOrganized } from "./insert-organized";
export { insertParametros } from "./insert-parametros";
export { insertProgramacion } from "./insert-programacion";
export { insertResumen } from "./insert-resumen";
