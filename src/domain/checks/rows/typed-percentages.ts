import { CellValue } from "../../base/cell";
import { Parametros } from "../../plan/parametros/parametro";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { Check, MatrizContext } from "../check";
import { Finding, Severity } from "../finding";
import { placeOf } from "./place";

interface OfTyped {
  /** Where it is said; absent: at the percentage. */
  readonly column?: MatrizKey;
  readonly severity?: Severity;
  readonly holds: (typed: CellValue, row: TableRow<MatrizKey>, parametros: Parametros) => boolean;
}

/** The check, which now also looks at percentages of compliance that somebody typed in a matriz without our formulas. */
export function alsoOfTyped<Id extends string>(
  check: Check<Id>,
  { column = "cumplimiento", severity, holds }: OfTyped,
): Check<Id> {
  function ofTyped({ reading, parametros, isTyped }: MatrizContext): readonly Finding[] {
    if (!isTyped || reading.columns[column] === undefined) return [];
    return reading.rows.flatMap((row): readonly Finding[] =>
      holds(row.values.cumplimiento, row, parametros)
        ? [
            {
              severity,
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
