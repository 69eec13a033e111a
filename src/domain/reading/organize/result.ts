import { CellValue } from "../../base/cell";
import { columnLetters } from "../../base/cell-name";
import {
  ColumnKey,
  PeriodPoint,
  PeriodSeries,
  RawTable,
  ResultColumn,
  ResultRow,
  SourceColumn,
  Target,
  NumberType,
} from "./contract";
import { standardColumns, tableOf } from "./columns/match-columns";
import { cleanText } from "./steps/clean-text";
import { WorkRow } from "./work-row";

/**
 * The columns of the result: those of the standard table, the follow-up's that the source has, and what it has besides, under its
 * own heading; of that, what the other standard table has a column for is known by its key.
 */
export function resultColumns(
  columns: readonly SourceColumn[],
  target: Target,
  place: RawTable["place"],
  types: ReadonlyMap<number, NumberType> = new Map(),
): ResultColumn[] {
  const source = new Map(columns.map(({ key, index }) => [key, index]));
  const norma = standardColumns(target);
  const more = tableOf(target).columns.filter((column) => !norma.includes(column) && source.has(column.key));
  const result: ResultColumn[] = [...norma, ...more].map(({ key, heading }) => ({
    key,
    heading,
    source: source.get(key) ?? null,
  }));
  const placed = new Set<ColumnKey | null>(result.map(({ key }) => key));
  const taken = new Set(result.map(({ heading }) => heading.toLowerCase()));
  for (const { key, index, heading } of columns) {
    if (key !== null && placed.has(key)) continue;
    const named = cleanText(heading).replaceAll("\n", " ") || nameless(index, place);
    const type = types.get(index);
    result.push({ key, heading: free(named, taken), source: index, ...(type && { type }) });
  }
  return result;
}

const nameless = (index: number, place: RawTable["place"]) =>
  `Columna ${place?.kind === "hoja" ? columnLetters(place.column + index) : index + 1}`;

/** Excel's tables take no heading twice. */
function free(heading: string, taken: Set<string>): string {
  let result = heading;
  for (let number = 2; taken.has(result.toLowerCase()); number++) result = `${heading} (${number})`;
  taken.add(result.toLowerCase());
  return result;
}

export function resultRows(
  rows: readonly WorkRow[],
  columns: readonly ResultColumn[],
  series: readonly PeriodSeries[],
): ResultRow[] {
  return rows.map((row) => ({
    values: columns.map(({ source }): CellValue => (source === null ? "" : (row.cells[source] ?? ""))),
    lines: row.lines,
    carried: columns.flatMap(({ source }, index) =>
      source !== null && row.carried.has(source) ? [index] : [],
    ),
    ...(series.length > 0 && { programacion: series.map((period) => pointOf(row, period)) }),
  }));
}

const pointOf = ({ cells }: WorkRow, { end, programado, ejecutado }: PeriodSeries): PeriodPoint => ({
  end,
  programado: programado === undefined ? "" : (cells[programado] ?? ""),
  ejecutado: ejecutado === undefined ? "" : (cells[ejecutado] ?? ""),
});
