/** What a field of the open data holds; null where there is nothing. A date is a serial number, as in a workbook. */
export type FieldValue = string | number | boolean | null;

export type FieldType = "string" | "number" | "integer" | "date" | "boolean";

/**
 * A column of a table of open data, said once: the CSV, the Parquet and the Table Schema come from here, with the same type
 * in every file of every entity.
 */
export interface Field<Item> {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description: string;
  readonly value: (item: Item) => FieldValue;
}

/** A table of open data. */
export interface DataTable<Item> {
  /** Of its files. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field<Item>[];
}

/** A record of a table, in the order of its fields. */
export type DataRow = readonly FieldValue[];

/** @example rowOf(ARCHIVOS, archivo)[0] // "Alvarado.xlsx" */
export const rowOf = <Item>({ fields }: DataTable<Item>, item: Item): DataRow =>
  fields.map(({ value }) => value(item));
