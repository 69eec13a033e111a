import { exacto } from "../../base/written-numbers";
import { fecha } from "../../base/written-dates";
import { serialDate } from "../../base/date";
import { tableOf } from "./columns/match-columns";
import { RawTable, SourceColumn, Target } from "./contract";
import { LineKind } from "./lines/line-kind";
import { breaksBefore } from "./lines/line-changes";
import { SourceLine, shownIn } from "./source-line";
import { WorkRow } from "./work-row";

/** The rows to work on: in the columns of texts, numbers are as they show. */
export function workRows(
  rows: readonly SourceLine[],
  kinds: readonly LineKind[],
  columns: readonly SourceColumn[],
  source: RawTable,
  target: Target,
): WorkRow[] {
  const breaks = breaksBefore(kinds);
  const numeric = new Set(
    columns.flatMap(({ key, index }) => {
      const column = tableOf(target).columns.find((each) => each.key === key);
      return column && (column.type !== "text" || column.filledBy !== "person") ? [index] : [];
    }),
  );
  const tiempos = columns.find(({ key }) => key === "tiempos")?.index;
  const written = (value: number, line: SourceLine, column: number) =>
    shownIn(source, line.index, column) === undefined
      ? column === tiempos && isLikeDate(value)
        ? fecha(value)
        : exacto(value)
      : (line.shown[column] ?? "");
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  return rows.map((line, index): WorkRow => {
    const next = rows[index + 1];
    return {
      lines: [line.index],
      cells: Array.from({ length: width }, (_, column) => {
        const value = line.values[column] ?? "";
        const isText = typeof value === "number" && !numeric.has(column) && source.texts !== undefined;
        return isText ? written(value, line, column) : value;
      }),
      carried: new Set(),
      breakBefore: breaks[line.index] ?? 0,
      breakAfter: next ? (breaks[next.index] ?? 0) : 0,
    };
  });
}

/** A plan's days; other numbers are years, or amounts of something. */
const isLikeDate = (value: number) => value >= serialDate(1990, 1, 1) && value < serialDate(2101, 1, 1);
