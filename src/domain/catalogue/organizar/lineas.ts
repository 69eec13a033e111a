import { RawTable } from "../../reading/organize/contract";
import { lineNumber } from "../../reading/organize/place";
import { cuenta, lista } from "../formato";

/** More lines than these are counted and not named. */
const NAMED = 6;

const words = ({ place }: Pick<RawTable, "place">): readonly [string, string] =>
  place?.kind === "hoja" ? ["fila", "filas"] : ["línea", "líneas"];

/**
 * Lines of the source as people find them.
 * @example nombreDeLineas(source, [13, 14, 15, 17]) // "filas 14 a 16 y 18"
 */
export function nombreDeLineas(source: Pick<RawTable, "place">, lines: readonly number[]): string {
  const [one, several] = words(source);
  const numbers = [...new Set(lines.map((line) => lineNumber(source, line)))].sort((a, b) => a - b);
  if (numbers.length === 1) return `${one} ${numbers[0]}`;
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  if (runs.length > NAMED) return cuenta(numbers.length, one, several);
  const named = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} a ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  );
  return `${several} ${lista(named)}`;
}

/** One line. `nombreDeLinea(source, 13)` is "fila 14". */
export const nombreDeLinea = (source: Pick<RawTable, "place">, line: number) =>
  `${words(source)[0]} ${lineNumber(source, line)}`;
