import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { saveXlsx } from "../../xlsx";
import { bookData } from "./book";

/**
 * An .xlsx file with some declared sheets, each formula with what it computes.
 *
 * @param front the sheet in front when it is opened; the first, unless given
 * @example await writeBook(bookSheets({ parametros: { entidad: "Alcaldía de Alvarado" }, matriz: { rows } }))
 */
export const writeBook = (sheets: readonly SheetDeclaration[], front?: string): Promise<Uint8Array> =>
  saveXlsx(bookData(sheets, front));
