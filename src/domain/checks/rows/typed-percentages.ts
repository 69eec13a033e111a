import { CellValue } from "../../base/cell";
import { Parametros } from "../../plan/parametros/parametro";
import { MatrizReading } from "../../reading/reading";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { Check, MatrizContext } from "../check";
import { isOurs } from "../engine/ours-or-typed";
import { Observation, Severity } from "../observation";
import { perReading } from "../../reading/per-reading";
import { placeOf } from "../place";

/**
 * Whether Porcentaje de cumplimiento is what somebody typed: in a matriz that is not ours, and where no row has a formula
 * there. Over a formula, that it was overwritten is all there is to say.
 */
export const hasTypedPercentages: (reading: MatrizReading) => boolean = perReading(
  (reading: MatrizReading) =>
    !isOurs(reading) &&
    reading.columns.cumplimiento !== undefined &&
    reading.rows.every(({ formulas }) => formulas.cumplimiento === undefined),
);

interface OfTyped {
  /** Where it is said; absent: of the percentage itself. */
  readonly column?: MatrizKey;
  readonly severity?: Severity;
  readonly holds: (typed: CellValue, row: TableRow<MatrizKey>, parametros: Parametros) => boolean;
}

/** A check of each row that says the same of the percentages that somebody typed instead of a formula. */
export function alsoOfTyped(check: Check, { column = "cumplimiento", severity, holds }: OfTyped): Check {
  function ofTyped({ reading, parametros, isTyped }: MatrizContext): readonly Observation[] {
    if (!isTyped || reading.columns[column] === undefined) return [];
    return reading.rows.flatMap((row): readonly Observation[] =>
      holds(row.values.cumplimiento, row, parametros)
        ? [
            {
              rule: check.id,
              severity: severity ?? check.severity,
              place: placeOf(matriz, reading, column, row.number),
              found: row.values[column],
            },
          ]
        : [],
    );
  }
  return {
    ...check,
    columns: [...new Set([...check.columns, column, "cumplimiento"])],
    matriz: (context) => {
      const found = check.matriz?.(context) ?? [];
      const said = new Set(found.map(({ place }) => `${place.row} ${place.column}`));
      const more = ofTyped(context).filter(({ place }) => !said.has(`${place.row} ${place.column}`));
      if (more.length === 0) return found;
      return [...found, ...more].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
    },
  };
}
