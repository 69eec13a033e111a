/**
 * The rows that have the same number as another, in their order: of 100,000 that say different things hardly any, and
 * only those have to be compared word for word.
 *
 * @param numberOf of what a row says, an integer of 32 bits; null where it says nothing
 */
export function withSharedNumber<Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | null,
): readonly Row[] {
  const numbers = new Int32Array(rows.length);
  const numbered: Row[] = [];
  for (const row of rows) {
    const number = numberOf(row);
    if (number === null) continue;
    numbers[numbered.length] = number;
    numbered.push(row);
  }
  const sorted = numbers.slice(0, numbered.length).sort();
  const shared = new Set(sorted.filter((number, index) => index > 0 && number === sorted[index - 1]));
  return shared.size === 0 ? [] : numbered.filter((_, index) => shared.has(numbers[index]!));
}
