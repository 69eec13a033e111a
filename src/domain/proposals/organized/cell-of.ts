import { CellValue } from "../../base/cell";
import { SerialDate, serialDate } from "../../base/date";
import { exacto, leerNumero, tieneDosLecturas } from "../../base/written-numbers";
import { leerFecha } from "../../base/written-dates";
import { readTiempo } from "../../language/tiempo";
import { Column } from "../../plan/tables/column";

/**
 * What a cell of an organized table holds in a column of ours: a text in those of text; in the others the number, the
 * percentage or the date that it says, and the text itself where it says none, for a check to find it there.
 *
 * @example cellOf(columnOf(matriz, "reportado"), "80 %") // 0.8
 */
export function cellOf(column: Column, value: CellValue): CellValue {
  // A code has no thousands: «220102805».
  if (column.key === "codigo" && typeof value === "number") return String(value);
  switch (column.type) {
    case "text":
    case "link":
    case "choice":
      return textOf(value);
    case "date":
      return typeof value === "string"
        ? (leerFecha(value) ?? dayIn(value, column.key) ?? value.trim())
        : value;
    case "number":
    case "percentage":
    case "avance":
      return typeof value === "string" ? (numberIn(value) ?? value.trim()) : value;
  }
}

/** The day that a text says in words, its year too: «15 de enero de 2015». When something ends, in a column of what ends. */
function dayIn(text: string, key: string): SerialDate | null {
  const { start, deadline } = readTiempo(text);
  const day = key === "inicio" ? (start ?? deadline) : deadline;
  return day === null ? null : serialOfIso(day);
}

const serialOfIso = (day: string): SerialDate => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return serialDate(year, month, date);
};

const numberIn = (text: string) => (tieneDosLecturas(text) ? null : leerNumero(text));

/** A cell as a text. `textOf(0.5)` is "0,5". */
export function textOf(value: CellValue): string {
  if (typeof value === "number") return exacto(value);
  if (typeof value === "boolean") return value ? "VERDADERO" : "FALSO";
  return value;
}
