interface Named {
  readonly id: string;
  readonly name: string;
}

/** The ids of the sheets by the names that they had when the workbook was last read, or looked at since. */
let ids: ReadonlyMap<string, string> = new Map();

export function rememberSheets(sheets: readonly Named[]): void {
  ids = new Map(sheets.map(({ id, name }) => [name, id]));
}

/** Of one sheet that was looked at, whatever name it has by now. */
export function rememberSheet({ id, name }: Named): void {
  ids = new Map([...ids, [name, id]]);
}

/**
 * What Excel finds a sheet by that was read under a name: its id, which it keeps when somebody renames it.
 * @example context.workbook.worksheets.getItem(sheetKey(reading.sheet))
 */
export const sheetKey = (name: string): string => ids.get(name) ?? name;
