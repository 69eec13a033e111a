import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { cellProblems } from "./problems/cells";
import { drawingProblems } from "./problems/drawings";
import { nameProblems } from "./problems/names";
import { partProblems } from "./problems/parts";
import { Documents } from "./problems/documents";
import { sheetProblems } from "./problems/sheets";
import { styleProblems } from "./problems/styles";
import { tableProblems } from "./problems/tables";

/**
 * What Excel would hold against a saved file, as far as one can know without Excel: LibreOffice opens files that
 * Excel offers to repair. It reads the XML with a parser that is not ours.
 *
 * @returns one line for each problem; none for a good file.
 */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const { DOMParser } = new JSDOM("").window;
  const documents = new Documents(parts, (xml) => new DOMParser().parseFromString(xml, "application/xml"));
  if (documents.malformed.length > 0) return documents.malformed;
  return [
    partProblems,
    nameProblems,
    sheetProblems,
    cellProblems,
    styleProblems,
    tableProblems,
    drawingProblems,
  ].flatMap((find) => find(documents));
}
