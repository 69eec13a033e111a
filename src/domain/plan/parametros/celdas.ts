import { Cells } from "../formula/compiled";
import { Parametros } from "./parametro";

/** The named cells alone, for an expression that refers to no row. */
export const celdasDeParametros = (parametros: Parametros): Cells => ({
  name: (name) => parametros[name] ?? "",
  column: () => "",
});
