import { CellValue } from "../base/cell";

const CLOSING =
  /^\s*(_{3,}|-{5,}|fuente\s*:|elabor[oó]|revis[oó]|aprob[oó]|proyect[oó]|firmas?\s*:?\s*$|nota\s*:|vo\.?\s*bo)/i;

/**
 * Whether a row of cells closes a table that has no border of its own: signatures, a note, the source. After a gap
 * anything that stands alone does, because what follows a table is a sentence and not a row.
 */
export function closesTable(cells: readonly CellValue[], afterGap: boolean): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.some((cell) => typeof cell === "string" && CLOSING.test(cell)) && filled.length <= 2)
    return true;
  return afterGap && filled.length === 1;
}
