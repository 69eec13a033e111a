import { SerialDate } from "../../../base/date";
import { dated } from "./dated";
import { lasting } from "./lasting";
import { periodic } from "./periodic";
import { sort } from "./sorted";
import { Item } from "../item";
import { TiempoReading, notRead } from "../tiempo";
import { YEARLESS } from "../words";

/** What the items of a phrase say together: how often before how long, and that before until when. */
export function conclude(items: readonly Item[], inicio: SerialDate | null): TiempoReading {
  const said = sort(items, inicio);
  if (said.periodicities.length > 0) return periodic(said);
  if (said.durations.length > 0) return lasting(said);
  if (said.spans.length > 0) return dated(said);
  return notRead(said.words.some((word) => YEARLESS.has(word)) ? "year-needed" : "no-date");
}
