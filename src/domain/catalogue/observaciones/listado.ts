import { SerialDate } from "../../base/date";
import { CellValue, isBlank } from "../../base/cell";
import { Observation } from "../../checks/observation";
import { WorkbookReading } from "../../reading/reading";
import { describe } from ".";
import { clases } from "./clases";

/**
 * Some observaciones as rows of the sheet that lists them: where, what, how it is corrected, who answers, of which kind
 * and of what day.
 *
 * @example listado(observations, reading, hoy())[0] // ["«Matriz», C9, columna Meta", "Falta lo que va en Meta.", …]
 */
export function listado(
  observations: readonly Observation[],
  reading: WorkbookReading,
  day: SerialDate,
): readonly (readonly CellValue[])[] {
  const answers = responsables(reading);
  return observations.map((observation) => {
    const { place, sentence, nextStep } = describe(observation, { withSheet: true });
    const { sheet, row } = observation.place;
    const who = answers.get(`${sheet}/${row}`) ?? "";
    return [place, sentence, nextStep, who, clases[observation.severity], day];
  });
}

/** Who answers for each row of the tables of a workbook. */
function responsables({ matrices, marcos }: WorkbookReading): ReadonlyMap<string, CellValue> {
  const of = (sheet: string, row: number, who: CellValue) =>
    isBlank(who) ? [] : [[`${sheet}/${row}`, who] as const];
  return new Map([
    ...marcos.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ number, values }) => of(sheet, number, values.responsables)),
    ),
    ...matrices.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ number, values }) => of(sheet, number, values.responsable)),
    ),
  ]);
}
