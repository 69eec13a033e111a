import { Table } from "../plan/tables/column";
import { columnsByHeading } from "./heading";

/** A cell of what may be a row of headings. */
export interface HeadingCell {
  /** 0-based sheet column. */
  readonly column: number;
  readonly text: string;
  readonly normalized: string;
}

/** Which column of the sheet is which of a table. */
export interface MatchedColumns<Key extends string> {
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  readonly doubled: readonly { readonly key: Key; readonly column: number; readonly heading: string }[];
}

/**
 * Matches headings with the columns of one table: first those that say the same, then, for the columns still without
 * one, those that begin alike ("Actividades por realizar"), unless `taken` says that the heading is of another table.
 */
export function columnMatcher<Key extends string>(table: Table<Key>) {
  const byHeading = columnsByHeading(table);
  const beginnings = [...byHeading].filter(([heading]) => heading.length > 3);

  function beginsAs(heading: string): Key | undefined {
    return beginnings.find(([beginning]) => heading.startsWith(`${beginning} `))?.[1];
  }

  return {
    table,
    knows: (normalized: string) => byHeading.has(normalized),
    match(cells: readonly HeadingCell[], taken: (normalized: string) => boolean): MatchedColumns<Key> {
      const columns: Partial<Record<Key, number>> = {};
      const doubled: { key: Key; column: number; heading: string }[] = [];
      for (const cell of cells) {
        const key = byHeading.get(cell.normalized);
        if (key === undefined) continue;
        if (columns[key] === undefined) columns[key] = cell.column;
        else doubled.push({ key, column: cell.column, heading: cell.text.trim() });
      }
      for (const cell of cells) {
        if (taken(cell.normalized)) continue;
        const key = beginsAs(cell.normalized);
        if (key !== undefined && columns[key] === undefined) columns[key] = cell.column;
      }
      return { columns, doubled };
    },
  };
}
