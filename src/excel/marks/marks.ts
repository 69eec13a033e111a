import { Mark, checks } from "../../domain/checks";
import { Severity } from "../../domain/checks/observation";
import { print } from "../../domain/plan/formula/print";
import { referencesOf } from "../../domain/plan/formula/references-of";
import { MatrizReading } from "../../domain/reading/reading";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { Area } from "../../sheets/declaration/area";
import { cellReferences } from "../../domain/plan/formula/references";
import { SIGNATURE } from "./our-marks";

const SEVERITIES: readonly Severity[] = ["error", "advertencia", "sugerencia"];

export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: "#A80521",
  advertencia: "#C77700",
  sugerencia: "#3366CC",
};

export interface MarkToShow {
  readonly area: Area;
  readonly formula: string;
  readonly severity: Severity;
}

/** The body of a matriz: its rows in the sheet, from 1, and its columns, from 0. */
export type WhereMarksStand = Pick<MatrizReading, "tableName" | "columns" | "firstRow" | "lastRow">;

/**
 * The marks of a matriz: one conditional format per column and check, whose formula is the check itself.
 * A check that needs a column or a named cell that is not there has none. Those of errors come first: on a cell with
 * several they are to be seen.
 *
 * @param names of the workbook's named cells
 */
export function marksOf(reading: WhereMarksStand, names: ReadonlySet<string>): readonly MarkToShow[] {
  const references = cellReferences(
    (key) => reading.columns[key as MatrizKey] ?? -1,
    reading.firstRow,
    reading.lastRow,
  );
  const found = checks.flatMap(({ marks = [], severity }) =>
    marks.flatMap((mark: Mark): MarkToShow[] => {
      const column = reading.columns[mark.column];
      const { columns, names: needed } = referencesOf(mark.expression);
      const complete = columns.every((key) => reading.columns[key as MatrizKey] !== undefined);
      if (column === undefined || !complete || (mark.excelTableOnly && !reading.tableName)) return [];
      if (needed.some((name) => !names.has(name))) return [];
      return [
        {
          area: {
            row: reading.firstRow - 1,
            column,
            rows: reading.lastRow - reading.firstRow + 1,
            columns: 1,
          },
          formula: `=AND(${SIGNATURE},${print(mark.expression, references)})`,
          severity,
        },
      ];
    }),
  );
  return SEVERITIES.flatMap((severity) => found.filter((mark) => mark.severity === severity));
}
