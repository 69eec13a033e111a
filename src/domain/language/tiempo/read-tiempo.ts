import { isBlank } from "../../base/cell";
import { SerialDate, calendarDate, serialDate } from "../../base/date";
import { isPlaceholder } from "../../base/placeholder";
import { combine } from "./combine";
import { conclude } from "./conclude/conclude";
import { findAll } from "./finders";
import { obstacleOf } from "./refuse/obstacle";
import { TiempoReading, notRead } from "./tiempo";
import { tokensOf } from "./tokens";

/** Longer texts are paragraphs, in which a date may be anything's. */
const LONGEST = 300;

/**
 * Reads a tiempo as its authors wrote it: until when («1° de diciembre de 2009», «II trimestre 2012», «Año 2012»), how
 * long («24 meses», «año y medio»), how often («MENSUALMENTE», «cada seis meses»), or none of them and why. A wrong
 * reading is worse than none. Never throws; linear in the length of the text.
 *
 * Its tokens are read by finders, one for each kind of thing that speaks of time; what they found is combined where it is
 * one thing, refused where it is not plain, and concluded: until when, how long or how often.
 *
 * @param text the cell, as written
 * @param context.inicio the day from which a duration counts, and after which a day without its year comes: ISO date or
 * serial number
 * @example readTiempo("24 meses", { inicio: "2008-09-03" }).deadline // "2010-09-03"
 */
export function readTiempo(
  text: string,
  context: { readonly inicio?: string | SerialDate } = {},
): TiempoReading {
  if (isBlank(text)) return notRead("blank");
  if (isPlaceholder(text)) return notRead("placeholder");
  if (text.length > LONGEST) return notRead("unclear");
  const inicio = serialOfInicio(context.inicio);
  const inYear = inicio === null ? null : calendarDate(inicio).year;
  const items = combine(findAll(tokensOf(text), { inYear }));
  const obstacle = obstacleOf(items);
  return obstacle ? notRead(obstacle) : conclude(items, inicio);
}

/** A start outside of these is a slip, or a number that is no date. */
const EARLIEST = serialDate(1900, 3, 1);
const LATEST = serialDate(2200, 1, 1);

function serialOfInicio(inicio: string | SerialDate = ""): SerialDate | null {
  const serial = typeof inicio === "number" ? Math.floor(inicio) : serialOfIso(inicio);
  return serial >= EARLIEST && serial <= LATEST ? serial : null;
}

function serialOfIso(date: string): SerialDate {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return serialDate(Number(year), Number(month), Number(day));
}
