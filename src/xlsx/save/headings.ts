import { lineBreaks } from "../line-breaks";
import type { CellData, SheetData, TableData } from "../workbook-data";

/** What a table's heading holds where neither the cell nor the column has a name: Excel's own word, in Spanish. */
const UNNAMED = "Columna";

/**
 * Makes each table's column names equal to its header cells: where they differ Excel offers to repair the file.
 * The cell wins, because it is what people see; a blank one takes the column's name.
 */
export function alignHeadings(sheet: SheetData): SheetData {
  const withHeaders = sheet.tables.filter(({ showHeaders = true }) => showHeaders);
  if (withHeaders.length === 0) return sheet;
  const cells = new Map(sheet.cells);
  const tables = sheet.tables.map((table) => (withHeaders.includes(table) ? align(table, cells) : table));
  return { ...sheet, cells, tables };
}

function align(table: TableData, cells: Map<string, CellData>): TableData {
  const taken = new Set<string>();
  const columns = Array.from({ length: table.area.columns }, (_, index) => {
    const key = `${table.area.row},${table.area.column + index}`;
    const cell = cells.get(key);
    const column = table.columns[index];
    const shown = cell?.value === null || cell?.value === undefined ? "" : lineBreaks(String(cell.value));
    const name = free(shown || lineBreaks(column?.name ?? "") || `${UNNAMED}${index + 1}`, taken);
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined)
      cells.set(key, { ...cell, value: name, formula: undefined, error: undefined });
    return { ...column, name };
  });
  return { ...table, columns };
}

/** Excel tells headings apart without regard to case. */
function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
  return candidate;
}
