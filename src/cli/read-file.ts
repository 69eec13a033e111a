import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { RawTable, readPaste } from "../domain/reading/organize";
import { openXlsx } from "../xlsx";
import { rawSheet } from "./raw-sheet";

/**
 * What a file holds to be organized: a sheet of an .xlsx, the tables of a page, or a text as if it were pasted.
 *
 * @param sheet its name; without it, the one that opens in front
 */
export async function readFileTable(file: string, sheet?: string): Promise<RawTable> {
  if (/\.xlsx$/i.test(file)) {
    const book = await openXlsx(new Uint8Array(await readFile(file)));
    const found =
      sheet === undefined
        ? book.sheets[book.activeSheet]
        : book.sheets.find(({ name }) => name.trim() === sheet.trim());
    if (!found) throw new Error(`${file}: no sheet ${sheet ?? book.activeSheet}`);
    return rawSheet(found);
  }
  const text = await readFile(file, "utf8");
  const html = /\.html?$/i.test(file) ? new JSDOM(text).window.document.body : undefined;
  return readPaste({ html, text });
}
