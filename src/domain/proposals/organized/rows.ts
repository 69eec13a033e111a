import { CellValue, isBlank } from "../../base/cell";
import { NumberType, Organized } from "../../reading/organize";
import { Column, Table } from "../../plan/tables/column";
import { isId } from "../../plan/tables/matriz-id";
import { cellOf, textOf } from "./cell-of";
import { ExtraColumn } from "./extra-columns";
import { percentages } from "./percentages";

/** What is written of an organized table. */
export type OrganizedTable = Pick<Organized, "target" | "resultColumns" | "rows">;

type Values<Key extends string> = Readonly<Partial<Record<Key, CellValue>>>;

/** An organized table as the rows of a standard one and what stands to the right of them. */
export interface RowsToInsert<Key extends string> {
  readonly rows: readonly Values<Key>[];
  readonly extras: readonly ExtraColumn[];
}

/** What the source says in a column that a formula fills in here: nobody else's figure goes over the formula. */
export interface Computed<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  readonly values: readonly CellValue[];
}

/** Sorts the columns of an organized table: those of `table`, those that its formulas fill in, and the rest. */
export function sortColumns<Key extends string>(
  table: Table<Key>,
  { resultColumns, rows }: OrganizedTable,
): RowsToInsert<Key> & {
  readonly computed: readonly Computed<Key>[];
  /** Of what stands at the right, what the other table has a column for. */
  readonly foreign: ReadonlyMap<string, readonly CellValue[]>;
} {
  const written = rows.map((): Partial<Record<Key, CellValue>> => ({}));
  const computed: Computed<Key>[] = [];
  const extras: ExtraColumn[] = [];
  const foreign = new Map<string, readonly CellValue[]>();
  resultColumns.forEach(({ key, heading, type }, index) => {
    const values = rows.map((row) => row.values[index] ?? "");
    const column = table.columns.find((each) => each.key === key);
    // Another document's column of that name numbers its rows in its own way: it is kept, and no Id of ours.
    const isOther = key === "id" && !values.every((value) => isBlank(value) || isId(value));
    if (!column && key !== null) foreign.set(key, values);
    if (!column || isOther) extras.push(extraOf(heading, values, type));
    else if (column.formula) computed.push({ key: column.key, heading: column.heading, values });
    else cellsOf(column, values).forEach((value, row) => (written[row]![column.key] = value));
  });
  return { rows: written, extras, computed, foreign };
}

/** How the numbers of a column at the right show: all that they say of a percentage. */
function formatOf(type: NumberType, values: readonly CellValue[]): string {
  if (type === "date") return "dd/mm/yyyy";
  if (type === "number") return "General";
  const isWhole = (value: CellValue) =>
    typeof value !== "number" || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return values.every(isWhole) ? "0%" : "0.00%";
}

const extraOf = (heading: string, values: readonly CellValue[], type: NumberType | undefined): ExtraColumn =>
  type === undefined
    ? { heading, values: values.map(textOf) }
    : { heading, values, numberFormat: formatOf(type, values) };

/** Percentages whose scale is not plain stand as they are, for a check to find them there. */
const cellsOf = (column: Column, values: readonly CellValue[]): readonly CellValue[] =>
  (column.type === "percentage" ? percentages(column, values) : null) ??
  values.map((value) => cellOf(column, value));
