import { Place } from "./place";

/** Letters of a 0-based column. `columnLetters(27)` is "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A place as people say it, without its sheet.
 * @example cellName({ sheet: "Matriz", row: 14, column: 3, heading: "Meta" }) // "D14, columna Meta"
 */
export function cellName(place: Place): string {
  const { row, column, heading } = place;
  if (column === undefined) {
    if (row !== undefined) return `fila ${row}`;
    return heading === undefined ? `hoja «${place.sheet}»` : `columna ${heading}`;
  }
  const cell = row === undefined ? `columna ${columnLetters(column)}` : `${columnLetters(column)}${row}`;
  if (heading === undefined) return cell;
  return row === undefined ? `${cell}, ${heading}` : `${cell}, columna ${heading}`;
}
