import { CellValue } from "../../base/cell";
import { columnsByHeading, normalizeHeading } from "../../reading/heading";
import { Table } from "../../plan/tables/column";

/** A column that the source has and the standard table does not, to stand at its right: a cell for each row. */
export interface ExtraColumn {
  readonly heading: string;
  readonly values: readonly CellValue[];
  /** Excel's, en-US, of one whose numbers are numbers; absent: texts, which stay as they were written. */
  readonly numberFormat?: string;
}

/** What a column without a heading is called. */
const UNTITLED = "Columna sin título";

/** What a column is called whose own heading is one of the standard table's. */
const original = (heading: string) => `Original: ${heading}`;

/** Excel takes 255 characters; there must be room for a number. */
const LONGEST = 240;

/**
 * Gives every extra column a heading of its own: Excel's tables take no two alike, and one that says what a standard
 * column says would be read as that column.
 *
 * @example withOwnHeadings(matriz, [{ heading: "Estado", values: [] }])[0].heading // "Original: Estado"
 */
export function withOwnHeadings<Key extends string>(
  table: Table<Key>,
  extras: readonly ExtraColumn[],
): readonly ExtraColumn[] {
  const known = columnsByHeading(table);
  const taken = new Set(table.columns.map(({ heading }) => heading.toLowerCase()));
  return extras.map(({ heading: written, ...rest }) => {
    const text = written.replace(/\s+/g, " ").trim().slice(0, LONGEST) || UNTITLED;
    const own = known.has(normalizeHeading(text)) ? original(text) : text;
    let heading = own;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${own} ${number}`;
    taken.add(heading.toLowerCase());
    return { heading, ...rest };
  });
}
