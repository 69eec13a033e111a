import { SerialDate, serialDate } from "../../base/date";
import { TiempoReading } from "./tiempo";

/** What a tiempo proposes for the cells Inicio and Plazo of its row; absent where it says nothing of them. */
export interface ProposedDates {
  readonly inicio?: SerialDate;
  readonly plazo?: SerialDate;
}

/**
 * Inicio and Plazo as a tiempo has them. A meta by period goes on: its tiempo is by when it starts to be done, and as a
 * Plazo would call it late, so it has none. Where the text doesn't say when it begins, Inicio stays blank: the plan's.
 *
 * @param isRate whether the row's meta is so much per period
 * @example proposedDates(readTiempo("II trimestre 2012"), false) // { inicio: 1-abr-2012, plazo: 30-jun-2012 }
 */
export function proposedDates({ start, deadline }: TiempoReading, isRate: boolean): ProposedDates {
  return {
    ...(start !== null && { inicio: serialOf(start) }),
    ...(deadline !== null && !isRate && { plazo: serialOf(deadline) }),
  };
}

function serialOf(date: string): SerialDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return serialDate(year, month, day);
}
