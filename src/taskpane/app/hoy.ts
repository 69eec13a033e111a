import { SerialDate, serialDate } from "../../domain/base/date";

/** Today where the person is. */
export function hoy(): SerialDate {
  const now = new Date();
  return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
