import { CellValue } from "../base/cell";
import { Changes } from "../changes/changes";
import { sameThing } from "../language/meta";
import { ConteosReading } from "../reading/reading";

/**
 * Keeps in the counts of Parámetros how many there are of something, so that it is asked only once: in the row that has
 * its name, else in the first blank one, else in one more. Null where somebody wrote another number for it, or there is
 * no room: that stays.
 *
 * @example countKept(reading.conteos, "dependencia", 8).cells // Nombre and Cantidad of the first blank row
 */
export function countKept(conteos: ConteosReading | null, thing: string, count: number): Changes | null {
  if (!conteos) return null;
  const { sheet, tableName, headerRow, column, headings, rows, mayGrow } = conteos;
  const filled = (index: number, values: readonly CellValue[]): Changes => ({
    cells: values.map((after, at) => ({
      place: { sheet, row: headerRow + 1 + index, column: column + at, heading: headings[at] },
      before: rows[index]![at] ?? "",
      after,
      isFormula: false,
    })),
    rows: [],
  });
  const own = rows.findIndex(([name = ""]) => name !== "" && sameThing(String(name)) === sameThing(thing));
  if (own >= 0) return rows[own]![1] === "" ? filled(own, [rows[own]![0]!, count]) : null;
  const blank = rows.findIndex((row) => row.every((value) => value === ""));
  if (blank >= 0) return filled(blank, [thing, count]);
  if (!mayGrow) return null;
  const cells = [thing, count].map((after, at) => ({ column: column + at, after, isFormula: false }));
  return { cells: [], rows: [{ sheet, tableName, below: headerRow + rows.length, cells, overBlank: true }] };
}
