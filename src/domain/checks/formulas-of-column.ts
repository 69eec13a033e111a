import { print } from "../formula/print";
import { tableReferences } from "../formula/references";
import { columnLetters } from "../reading/cell-name";
import { MatrizReading } from "../reading/reading";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { formulaNormalizer, rowsNamedIn } from "./normalize-formula";

export interface DifferentFormula {
  readonly row: TableRow<MatrizKey>;
  readonly formula: string;
  /** It is the column's, of another row: that one's number. */
  readonly ofRow?: number;
}

/** The formulas of a column of the matriz, compared. */
export interface ColumnFormulas {
  /** What the column's formula should say, normalised: ours, or where nobody has it the one that most rows have. */
  readonly expected: string;
  /** Whether no row has ours: the whole column was rewritten, which is said once. */
  readonly rewritten: boolean;
  /** The rows that have another. */
  readonly different: readonly DifferentFormula[];
}

const references = tableReferences("Matriz", matriz);
const printed = new Map(
  matriz.columns.flatMap(({ key, formula }) =>
    formula ? [[key, `=${print(formula, references)}`] as const] : [],
  ),
);

/** Reads the formulas of a column of a matriz; undefined for a column without one. */
export function formulasOfColumn(reading: MatrizReading, key: MatrizKey): ColumnFormulas | undefined {
  const formula = printed.get(key);
  if (formula === undefined) return undefined;
  const normalize = normalizerOf(reading);
  const ours = normalize(formula, 0);
  /** Rows that say each text. Those that say the same as the row above are one run. */
  const rowsByText = new Map<string, number[]>();
  let written: string | undefined;
  let saysOtherwiseBelow = false;
  let rows: number[] = [];
  reading.rows.forEach(({ formulas, number }, index) => {
    const next = formulas[key];
    if (next === undefined) return;
    if (next !== written || saysOtherwiseBelow) {
      written = next;
      saysOtherwiseBelow = rowsNamedIn(next).length > 0;
      const text = normalize(next, number);
      rows = rowsByText.get(text) ?? [];
      rowsByText.set(text, rows);
    }
    rows.push(index);
  });
  const [most] = [...rowsByText].sort(([, a], [, b]) => b.length - a.length);
  const rewritten = !rowsByText.has(ours) && (most?.[1].length ?? 0) > 1;
  const expected = rewritten && most ? most[0] : ours;
  const different = [...rowsByText]
    .flatMap(([text, indices]) => (text === expected ? [] : indices))
    .sort((a, b) => a - b)
    .map((index): DifferentFormula => {
      const row = reading.rows[index]!;
      const own = row.formulas[key]!;
      return {
        row,
        formula: own,
        ofRow: rowsNamedIn(own).find((other) => normalize(own, other) === expected),
      };
    });
  return { expected, rewritten, different };
}

function normalizerOf(reading: MatrizReading) {
  const headings = new Map(
    matriz.columns.flatMap((column) => {
      const at = reading.columns[column.key];
      return at === undefined ? [] : [[columnLetters(at), column.heading] as const];
    }),
  );
  return formulaNormalizer((letters) => headings.get(letters));
}
