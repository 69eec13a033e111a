import { SerialDate, addMonths, calendarDate, daysInMonth } from "../base/date";
import { CellValue } from "../base/cell";
import { keyForPeople } from "../language/spelling/same-text";

/** How many months each periodicidad goes on; a meeting of the committee is when it is. */
const MESES: ReadonlyMap<string, number> = new Map(
  (
    [
      ["Mensual", 1],
      ["Trimestral", 3],
      ["Cuatrimestral", 4],
      ["Semestral", 6],
      ["Anual", 12],
    ] as const
  ).map(([nombre, meses]) => [keyForPeople(nombre), meses]),
);

/**
 * The date of the corte after another; the end of a month stays one. Null where the periodicidad does not say it.
 * @example fechaSiguiente(serialDate(2009, 6, 30), "Semestral") // 31-dic-2009
 */
export function fechaSiguiente(fecha: SerialDate, periodicidad: CellValue): SerialDate | null {
  const meses = MESES.get(keyForPeople(periodicidad));
  if (meses === undefined) return null;
  const moved = addMonths(Math.floor(fecha), meses);
  const isEnd = calendarDate(fecha).day === daysInMonth(fecha);
  return isEnd ? moved - calendarDate(moved).day + daysInMonth(moved) : moved;
}
