import { Mark, checks } from "../../domain/checks";
import { Severity } from "../../domain/checks/observation";
import { Expression } from "../../domain/plan/formula/expression";
import { print } from "../../domain/plan/formula/print";
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

/**
 * The marks of a matriz: one conditional format per column and check, whose formula is the check itself.
 * A check that needs a column or a named cell that is not there has none. Those of errors come first: on a cell with
 * several they are to be seen.
 *
 * @param names of the workbook's named cells
 */
export function marksOf(reading: MatrizReading, names: ReadonlySet<string>): readonly MarkToShow[] {
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

/** The columns and named cells that an expression looks at. */
function referencesOf(expression: Expression): {
  readonly columns: readonly string[];
  readonly names: readonly string[];
} {
  const none = { columns: [], names: [] };
  switch (expression.kind) {
    case "literal":
      return none;
    case "column":
      return { ...none, columns: [expression.key] };
    case "name":
      return { ...none, names: [expression.name] };
    case "countNumbers":
      return { ...none, columns: expression.same ? [expression.key, expression.same] : [expression.key] };
    case "operation":
    case "call": {
      const parts = expression.kind === "call" ? expression.arguments : [expression.left, expression.right];
      const all = parts.map(referencesOf);
      return { columns: all.flatMap(({ columns }) => columns), names: all.flatMap(({ names }) => names) };
    }
  }
}
