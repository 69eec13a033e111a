import { organizar } from "../../domain/catalogue/panel/organizar";
import { RawTable, readPaste } from "../../domain/reading/organize";
import { SourceTable } from "../../excel/workbook";

/** What is being organized, with the name that people know it by. */
export interface Fuente {
  readonly name: string;
  readonly table: RawTable;
}

export const fromSheet = ({ sheet, address, table }: SourceTable): Fuente => ({
  name: organizar.resumen.enHoja(sheet, address),
  table,
});

/**
 * What the clipboard holds. The page is parsed here, at the rim: parsing runs no script of it and asks for nothing.
 * @returns null where there is nothing but a piece of text: no table, no second line
 */
export function fromClipboard(clipboard: Pick<DataTransfer, "getData">): Fuente | null {
  const html = clipboard.getData("text/html");
  const text = clipboard.getData("text/plain");
  const page = /<table[\s>]/i.test(html)
    ? new DOMParser().parseFromString(html, "text/html").body
    : undefined;
  if (!page && !isTable(text)) return null;
  return { name: organizar.pegar.nombre, table: readPaste({ html: page, text }) };
}

export const fromText = (text: string): Fuente => ({
  name: organizar.pegar.nombre,
  table: readPaste({ text }),
});

/** Two lines with their cells apart. A single line may be the first of what a person goes on writing. */
const isTable = (text: string) => text.split(/\r?\n/).filter((line) => /\t|\|/.test(line)).length > 1;
