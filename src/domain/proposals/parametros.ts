import { CellValue } from "../base/cell";
import { Changes } from "../changes/changes";
import { parametros } from "../plan/parametros/parametros";
import { WorkbookReading } from "../reading/reading";

/**
 * Values for named cells of Parámetros; those that the sheet computes, and names that it lacks, are left alone.
 * @example parametrosChanged(reading, { estado_corte: "definitivo" }).cells[0].name // "estado_corte"
 */
export function parametrosChanged(
  { namedCells, parametros: now }: Pick<WorkbookReading, "namedCells" | "parametros">,
  values: Readonly<Record<string, CellValue>>,
): Changes {
  const cells = parametros.flatMap(({ name, formula }) => {
    const place = namedCells[name];
    const after = values[name];
    if (!place || after === undefined || formula) return [];
    return [{ name, place, before: now[name] ?? "", after, isFormula: false }];
  });
  return { cells, rows: [] };
}
