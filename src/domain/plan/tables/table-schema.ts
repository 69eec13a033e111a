import { Column, ColumnType } from "./column";

/** A field of Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema/). */
export interface SchemaField {
  readonly name: string;
  readonly title: string;
  readonly type: "string" | "number" | "date" | "any";
  readonly format?: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface TableSchema {
  readonly $schema: string;
  readonly title: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
}

interface Described {
  readonly title: string;
  readonly columns: readonly Column[];
}

const types: Readonly<Record<ColumnType, SchemaField["type"]>> = {
  text: "string",
  choice: "string",
  link: "string",
  number: "number",
  percentage: "number",
  date: "date",
  // A number, or the words of «cumple».
  avance: "any",
};

function fieldOf(column: Column): SchemaField {
  const constraints = {
    ...(column.required === "error" && { required: true }),
    ...(column.choices && { enum: column.choices }),
    ...(column.type !== "date" && column.minimum !== undefined && { minimum: column.minimum }),
    ...(column.type !== "date" && column.maximum !== undefined && { maximum: column.maximum }),
  };
  return {
    name: column.key,
    title: column.heading,
    type: types[column.type],
    ...(column.type === "date" && { format: "%d/%m/%Y" }),
    description: column.help,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A table's description for other tools, to check an exported matriz with. Percentages are fractions of 1. */
export function tableSchema({ title, columns }: Described): TableSchema {
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    title,
    fields: columns.map(fieldOf),
    missingValues: [""],
  };
}
