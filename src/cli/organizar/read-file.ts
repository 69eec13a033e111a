import { readFile } from "node:fs/promises";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import { HtmlNode, RawTable, readPaste } from "../../domain/reading/organize";
import { readSheet } from "../../files";
import { CommandError, EXIT } from "../command";

/**
 * What a file holds to be organized: a sheet of an .xlsx, the tables of a page, or a text as if it were pasted.
 *
 * @param sheet its name; without it, the one that opens in front
 */
export async function readFileTable(file: string, sheet?: string): Promise<RawTable> {
  if (/\.xlsx$/i.test(file)) {
    const found = await readSheet(new Uint8Array(await readFile(file)), sheet);
    if (!found) throw new CommandError(EXIT.usage, archivos.sinHoja(sheet ?? ""));
    return found;
  }
  const text = await readFile(file, "utf8");
  return readPaste({ html: /\.html?$/i.test(file) ? await parsedPage(text) : undefined, text });
}

/** Reading pages takes a browser's parser, which is larger than all the rest: whoever has pages installs it. */
async function parsedPage(text: string): Promise<HtmlNode> {
  try {
    const { JSDOM } = await import("jsdom");
    return new JSDOM(text).window.document.body;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CommandError(EXIT.unreadable, archivos.sinLectorDePaginas);
  }
}
