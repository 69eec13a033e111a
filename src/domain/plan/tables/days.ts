import { serialDate } from "../../base/date";

/** Days that a date of a plan may be: others are asked about. */
export const EARLIEST = serialDate(1990, 1, 1);
export const LATEST = serialDate(2100, 12, 31);
