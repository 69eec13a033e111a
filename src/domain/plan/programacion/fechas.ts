import { SerialDate, calendarDate, serialDate } from "../../base/date";
import { Parametros } from "../parametros/parametro";
import { PUNTOS } from "./numeros";

/**
 * The dates that a new Programación begins with: the end of each year of the plan, none where nobody has said from when
 * to when it goes.
 * @example fechasDelPlan({ inicio_plan: serialDate(2024, 1, 1), fin_plan: serialDate(2027, 12, 31) }).length // 4
 */
export function fechasDelPlan({ inicio_plan: inicio, fin_plan: fin }: Parametros): readonly SerialDate[] {
  if (typeof inicio !== "number" || typeof fin !== "number") return [];
  const first = calendarDate(inicio).year;
  const years = Math.max(0, calendarDate(fin).year - first + 1);
  return Array.from({ length: Math.min(PUNTOS, years) }, (_, index) => serialDate(first + index, 12, 31));
}
