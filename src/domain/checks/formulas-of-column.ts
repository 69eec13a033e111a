import { print } from "../formula/print";
import { tableReferences } from "../formula/references";
import { columnLetters } from "../reading/cell-name";
import { MatrizReading } from "../reading/reading";
import { MatrizKey, matriz } from "../tables/matriz";
import { formulaNormalizer } from "./normalize-formula";

/** The formulas of a column of the matriz, compared. */
export interface ColumnFormulas {
  /** What the column's formula should say, normalised: ours, or where nobody has it the one that most rows have. */
  readonly expected: string;
  /** Whether no row has ours: the whole column was rewritten, which is said once. */
  readonly rewritten: boolean;
  /** By row number. */
  readonly normalized: ReadonlyMap<number, string>;
}

/** Reads the formulas of a column of a matriz; undefined for a column without one. */
export function formulasOfColumn(reading: MatrizReading, key: MatrizKey): ColumnFormulas | undefined {
  const formula = matriz.columns.find((column) => column.key === key)?.formula;
  if (!formula) return undefined;
  const headings = new Map(
    matriz.columns.flatMap((column) => {
      const at = reading.columns[column.key];
      return at === undefined ? [] : [[columnLetters(at), column.heading] as const];
    }),
  );
  const normalize = formulaNormalizer((letters) => headings.get(letters));
  const ours = normalize(`=${print(formula, tableReferences("Matriz", matriz))}`, 0);
  const normalized = new Map<number, string>();
  const counts = new Map<string, number>();
  for (const row of reading.rows) {
    const written = row.formulas[key];
    if (written === undefined) continue;
    const text = normalize(written, row.number);
    normalized.set(row.number, text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const rewritten = !counts.has(ours) && (most?.[1] ?? 0) > 1;
  return { expected: rewritten && most ? most[0] : ours, rewritten, normalized };
}
