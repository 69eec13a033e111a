import { print } from "../../../plan/formula/print";
import { tableReferences } from "../../../plan/formula/references";
import { columnLetters } from "../../../base/cell-name";
import { MatrizReading } from "../../../reading/reading";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { formulaNormalizer, rowsNamedIn } from "./normalize-formula";
import { perReading } from "../../../reading/per-reading";

export interface DifferentFormula {
  readonly row: TableRow<MatrizKey>;
  readonly formula: string;
  /** Where it is the column's formula, but of another row: that row's number. */
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

const columnsOf = perReading((reading: MatrizReading) => {
  const columns = new Map<MatrizKey, ColumnFormulas | undefined>();
  return (key: MatrizKey) => {
    if (!columns.has(key)) columns.set(key, readColumn(reading, key));
    return columns.get(key);
  };
});

/** Reads the formulas of a column of a matriz; undefined for a column without one. */
export const formulasOfColumn = (reading: MatrizReading, key: MatrizKey): ColumnFormulas | undefined =>
  columnsOf(reading)(key);

function readColumn(reading: MatrizReading, key: MatrizKey): ColumnFormulas | undefined {
  const formula = printed.get(key);
  if (formula === undefined) return undefined;
  const normalize = normalizerOf(reading);
  const ours = normalize(formula, 0);
  const counts = countsOf(reading, key, normalize);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const rewritten = !counts.has(ours) && (most?.[1] ?? 0) > 1;
  const expected = rewritten && most ? most[0] : ours;
  counts.delete(expected);
  return {
    expected,
    rewritten,
    different: counts.size === 0 ? [] : otherThan(reading, key, normalize, expected),
  };
}

/**
 * In a column of somebody's own formulas, the rows whose formula is not that of most: `=G9/F9` in row 4 where the others
 * divide their own cells. Empty where no formula is that of most: in a running total each row names the one above.
 */
export function unlikeMost(reading: MatrizReading, key: MatrizKey): readonly DifferentFormula[] {
  if (reading.columns[key] === undefined) return [];
  // Its formulas may name columns that are none of ours.
  const normalize = formulaNormalizer((letters) => letters);
  const counts = countsOf(reading, key, normalize);
  const written = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  const most = [...counts].find(([, rows]) => rows > 1 && 2 * rows > written);
  return most === undefined || counts.size === 1 ? [] : otherThan(reading, key, normalize, most[0]);
}

type Normalize = (formula: string, row: number) => string;

function otherThan(
  { rows }: MatrizReading,
  key: MatrizKey,
  normalize: Normalize,
  text: string,
): readonly DifferentFormula[] {
  return rows.flatMap((row): readonly DifferentFormula[] => {
    const own = row.formulas[key];
    if (own === undefined || normalize(own, row.number) === text) return [];
    const ofRow = rowsNamedIn(own).find((other) => normalize(own, other) === text);
    return [{ row, formula: own, ofRow }];
  });
}

/** How many rows say each text of a column's formulas, normalised. */
function countsOf(reading: MatrizReading, key: MatrizKey, normalize: Normalize): Map<string, number> {
  const counts = new Map<string, number>();
  eachText(reading, key, normalize, (text, rows) => counts.set(text, (counts.get(text) ?? 0) + rows));
  return counts;
}

/** Gives the texts of a column's formulas, normalised: each with how many rows in a row have it. */
function eachText(
  { rows }: MatrizReading,
  key: MatrizKey,
  normalize: Normalize,
  give: (text: string, rows: number) => void,
): void {
  let written: string | undefined;
  let formulas: object | undefined;
  let saysOtherwiseBelow = false;
  let text = "";
  let run = 0;
  for (const row of rows) {
    // Rows with the same formulas share them.
    if (row.formulas !== formulas || saysOtherwiseBelow) {
      formulas = row.formulas;
      const next = row.formulas[key];
      if (next !== written || saysOtherwiseBelow) {
        if (run > 0) give(text, run);
        run = 0;
        written = next;
        saysOtherwiseBelow = next !== undefined && rowsNamedIn(next).length > 0;
        text = next === undefined ? "" : normalize(next, row.number);
      }
    }
    if (written !== undefined) run++;
  }
  if (run > 0) give(text, run);
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
