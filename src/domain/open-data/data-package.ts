import { DataTable, Field } from "./field";

/** A table with the files that hold it. */
export interface PublishedTable {
  readonly table: DataTable<never>;
  /** Paths of its CSV files, "/" between folders. */
  readonly paths: readonly string[];
}

/**
 * The `datapackage.json` of a folder of open data (https://specs.frictionlessdata.io/tabular-data-package/): what each file
 * is and what each column of it means.
 */
export const dataPackage = (title: string, tables: readonly PublishedTable[]) => ({
  profile: "tabular-data-package",
  name: "seguimiento-de-planes-de-accion",
  title,
  resources: tables.flatMap(({ table, paths }) =>
    paths.length === 0
      ? []
      : [
          {
            name: table.name,
            title: table.title,
            profile: "tabular-data-resource",
            path: paths,
            format: "csv",
            encoding: "utf-8",
            schema: dataSchema(table),
          },
        ],
  ),
});

/** A table as Frictionless Table Schema. */
export const dataSchema = ({ fields }: DataTable<never>) => ({
  fields: fields.map(fieldOf),
  missingValues: [""],
});

const fieldOf = ({ name, title, type, description }: Field<never>) => ({
  name,
  title,
  type,
  ...(type === "date" && { format: "default" }),
  description,
});
