/** The ids of the sheets by the names that they had when the workbook was last read. */
let ids: ReadonlyMap<string, string> = new Map();

export function rememberSheets(sheets: readonly { readonly id: string; readonly name: string }[]): void {
  ids = new Map(sheets.map(({ id, name }) => [name, id]));
}

/**
 * What Excel finds a sheet by that was read under a name: its id, which it keeps when somebody renames it.
 * @example context.workbook.worksheets.getItem(sheetKey(reading.sheet))
 */
export const sheetKey = (name: string): string => ids.get(name) ?? name;
