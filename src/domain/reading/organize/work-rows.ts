import { fecha } from "../../base/written-dates";
import { columnOfKey } from "./columns/by-heading";
import { NumberType, RawTable, SourceColumn, Target } from "./contract";
import { LineKind } from "./lines/line-kind";
import { breaksBefore } from "./lines/line-changes";
import { asCode, asWritten, isLikeDate, numberTypeOf } from "./shown-values";
import { SourceLine, shownIn } from "./source-line";
import { WorkRow } from "./work-row";

/** The rows to work on: in the columns of texts numbers are as they were written, and codes as codes. */
export function workRows(
  rows: readonly SourceLine[],
  kinds: readonly LineKind[],
  columns: readonly SourceColumn[],
  source: RawTable,
  target: Target,
): WorkRow[] {
  const breaks = breaksBefore(kinds);
  const types = numberTypes(rows, columns, source);
  const kindOf = new Map(
    columns.map(({ key, index }) => [
      index,
      key === null ? (types.has(index) ? "number" : "text") : kindOfColumn(key, target),
    ]),
  );
  const tiempos = columns.find(({ key }) => key === "tiempos")?.index;
  const valueOf = (line: SourceLine, column: number) => {
    const value = line.values[column] ?? "";
    const kind = kindOf.get(column);
    if (typeof value !== "number" || kind === "number" || source.texts === undefined) return value;
    const shown = shownIn(source, line.index, column) ?? "";
    if (kind === "code") return asCode(value, shown);
    if (shown === "" && column === tiempos && isLikeDate(value)) return fecha(value);
    return asWritten(value, shown);
  };
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  return rows.map((line, index): WorkRow => {
    const next = rows[index + 1];
    return {
      lines: [line.index],
      cells: Array.from({ length: width }, (_, column) => valueOf(line, column)),
      carried: new Set(),
      breakBefore: breaks[line.index] ?? 0,
      breakAfter: next ? (breaks[next.index] ?? 0) : 0,
    };
  });
}

/** What the numbers are of each column besides ours where they stay numbers; none where what cells show was not asked for. */
export function numberTypes(
  rows: readonly SourceLine[],
  columns: readonly SourceColumn[],
  source: RawTable,
): ReadonlyMap<number, NumberType> {
  if (source.texts === undefined) return new Map();
  return new Map(
    columns.flatMap(({ key, index }) => {
      const cells = rows.map((line) => ({
        value: line.values[index] ?? "",
        shown: shownIn(source, line.index, index) ?? "",
      }));
      const type = key === null ? numberTypeOf(cells) : undefined;
      return type === undefined ? [] : [[index, type] as const];
    }),
  );
}

/** Whether the numbers of a column are codes, words, or numbers that stay so. */
function kindOfColumn(key: NonNullable<SourceColumn["key"]>, target: Target): "code" | "text" | "number" {
  if (key === "codigo") return "code";
  const column = columnOfKey(key, target);
  return column && (column.type !== "text" || column.filledBy !== "person") ? "number" : "text";
}
