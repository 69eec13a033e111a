import { Change, SourceColumn } from "../contract";
import { SourceLine, excerpt } from "../source-line";

/** Without headings, so many columns must look like ours, as surely as this. */
const LEAST_COLUMNS = 3;
const LIKELY = 0.5;

/** Whether lines without headings are no table of a plan: hardly a column looks like one of ours. */
export const looksLikeNone = (columns: readonly SourceColumn[]): boolean =>
  columns.filter(({ key, confidence }) => key !== null && confidence >= LIKELY).length < LEAST_COLUMNS;

/** That nothing was organized, which a person may have done all the same. */
export const noTable = (rows: readonly SourceLine[], on: boolean): Change => ({
  key: "noEsTabla",
  on,
  lines: rows.map(({ index }) => index),
  before: rows[0] ? excerpt(rows[0]) : "",
});
