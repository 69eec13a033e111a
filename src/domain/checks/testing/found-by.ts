import { semaforoDelPreset } from "../../plan/parametros/parametros";
import { presets } from "../../plan/semaforo/presets";
import { WorkbookReading } from "../../reading/reading";
import { checkWorkbook } from "../engine/check-workbook";
import { CheckId } from "../registry";
import { MatrizCells, parametros, readingOf } from "./tables";

const semaforo = semaforoDelPreset(presets[0]);

/** A matriz as the add-in inserts it, with the default semáforo. */
export const matrizOf = (
  rows: readonly MatrizCells[],
  values: Record<string, number | string> = parametros,
): WorkbookReading => readingOf(rows, { parametros: { ...semaforo, ...values } });

/**
 * Where some rules find something, whatever others say of the same cells.
 *
 * @example foundBy("obligatorio", matrizOf([{ ...good, meta: "" }])) // ["Meta · 2"]
 */
export const foundBy = (rule: CheckId, reading: WorkbookReading): string[] =>
  checkWorkbook(reading)
    .filter((each) => each.rule === rule)
    .map(({ place }) => [place.heading ?? [], place.row ?? []].flat().join(" · "));
