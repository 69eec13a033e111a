const LONGEST_SHEET_NAME = 31;

/**
 * The first of "Matriz", "Matriz 2", "Matriz 3"… that nobody has; Excel takes capital and small letters for the same.
 * `freeSheetName("Firmas", ["firmas"])` is "Firmas 2".
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` ${number}`;
    return wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  });
}

/** The same for a table, whose name takes no space: `freeTableName("Matriz", ["Matriz"])` is "Matriz2". */
export function freeTableName(wanted: string, taken: Iterable<string>): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}${number}`));
}

function firstFree(taken: Iterable<string>, candidate: (number: number) => string): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(candidate(number).toLowerCase())) number++;
  return candidate(number);
}
