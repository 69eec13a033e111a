import { compile } from "../formula/compile";
import { CellValue } from "../../base/cell";
import { celdasDeParametros } from "./celdas";
import { Parametros } from "./parametro";
import { parametros } from "./parametros";

const computed = parametros.flatMap((parametro) =>
  parametro.formula ? [[parametro.name, compile(parametro.formula)] as const] : [],
);

/**
 * The named cells with those that the sheet computes, where they are blank: a workbook without Parámetros, or a table
 * that is not ours, has only what a person said. What stands in a cell is kept, because it may be typed over.
 */
export function completarParametros(given: Parametros): Parametros {
  const values: Record<string, CellValue> = { ...given };
  const cells = celdasDeParametros(values);
  for (const [name, formula] of computed) if ((values[name] ?? "") === "") values[name] = formula(cells);
  return values;
}
