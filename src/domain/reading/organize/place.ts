import { RawTable } from "./contract";

/**
 * The number by which people find a line again: the sheet's row, or the text's line, from 1.
 * @example lineNumber({ cells, place: { kind: "hoja", first: 12, column: 0 } }, 2) // 14
 */
export const lineNumber = ({ place }: Pick<RawTable, "place">, line: number): number =>
  place?.numbers?.[line] ?? (place?.first ?? 1) + line;
