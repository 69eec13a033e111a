import { acciones } from "./acciones";
import { fasesDelDecreto1151 } from "./fases";
import { ExampleRow } from "./marco-row";

export { fasesDelDecreto1151 } from "./fases";
export type { ExampleRow } from "./marco-row";
export { PARAMETROS_DEL_EJEMPLO, reportedInExample } from "./reported";

/**
 * *Ejemplo GEL-T 2008*: model acciones, and the phases with their deadlines. It is an example of its time, to be edited:
 * never inserted unless asked for.
 */
export const ejemploGelT2008: readonly ExampleRow[] = [...acciones, ...fasesDelDecreto1151];
