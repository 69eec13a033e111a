import { semaforoDelPreset } from "../../plan/parametros/parametros";
import { presets } from "../../plan/semaforo/presets";
import { checkWorkbook } from "..";
import { MatrizCells, parametros, readingOf } from "./tables";

const semaforo = semaforoDelPreset(presets[0]);

/** Rules found in a matriz, each with the column where it is said. */
export function found(
  rows: readonly MatrizCells[],
  values: Record<string, number | string> = parametros,
): string[] {
  return checkWorkbook(readingOf(rows, { parametros: { ...semaforo, ...values } })).map(
    ({ rule, place }) =>
      `${rule} · ${place.heading ?? ""}${place.row === undefined ? "" : ` · ${place.row}`}`,
  );
}
