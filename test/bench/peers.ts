import tables from "tableschema";
import * as v from "valibot";
import { avancesDeCumple } from "../../src/domain/plan/cumplimiento/tipos/cumple";
import { Column } from "../../src/domain/plan/tables/column";
import { matriz } from "../../src/domain/plan/tables/matriz";

/** A row as other validators take it: by column, blanks left out. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Tells which rows are wrong: the same rules, said to another validator. */
export interface Peer {
  readonly name: string;
  readonly wrongRows: (rows: readonly PlainRow[]) => number;
}

const columns: readonly Column[] = matriz.columns.filter(({ formula }) => formula === undefined);

const isFigure = ({ type }: Column) => type === "number" || type === "percentage" || type === "date";

const count = <T>(rows: readonly T[], isWrong: (row: T) => boolean) => {
  let wrong = 0;
  for (const row of rows) if (isWrong(row)) wrong++;
  return wrong;
};

function valibot(): Peer {
  const entries = Object.fromEntries<v.GenericSchema>(
    columns.map((column) => {
      if (column.choices) return [column.key, v.optional(v.picklist(column.choices))];
      if (column.type === "avance")
        return [column.key, v.optional(v.union([v.number(), v.picklist(avancesDeCumple)]))];
      if (!isFigure(column)) {
        return [
          column.key,
          column.required === "error" ? v.pipe(v.string(), v.regex(/\S/)) : v.optional(v.any()),
        ];
      }
      const { minimum = -Infinity, maximum = Infinity } = column;
      return [column.key, v.optional(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)))];
    }),
  );
  const schema = v.object(entries);
  return { name: "valibot", wrongRows: (rows) => count(rows, (row) => !v.safeParse(schema, row).success) };
}

async function tableschema(): Promise<Peer> {
  const fields = columns.map((column) => ({
    name: column.key,
    type: isFigure(column) ? "number" : column.type === "avance" ? "any" : "string",
    constraints: {
      ...(column.required === "error" && { required: true, pattern: "[\\s\\S]*\\S[\\s\\S]*" }),
      ...(column.choices && { enum: column.choices }),
      ...(isFigure(column) && column.minimum !== undefined && { minimum: column.minimum }),
      ...(isFigure(column) && column.maximum !== undefined && { maximum: column.maximum }),
    },
  }));
  // Its types don't say that it is a promise.
  const schema = await Promise.resolve(tables.Schema.load({ fields, missingValues: [""] }));
  const isAvance = (value: unknown) =>
    value === undefined ||
    typeof value === "number" ||
    (avancesDeCumple as readonly unknown[]).includes(value);
  return {
    name: "tableschema",
    wrongRows: (rows) =>
      count(rows, (row) => {
        try {
          schema.castRow(columns.map(({ key }) => row[key] ?? ""));
          // It has no type that is a number or some words.
          return !isAvance(row.avance);
        } catch {
          return true;
        }
      }),
  };
}

export const peers = async (): Promise<readonly Peer[]> => [valibot(), await tableschema()];
