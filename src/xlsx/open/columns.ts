import type { Sheet } from "hucre";
import type { SheetData } from "../workbook-data";
import type { XmlElement } from "../xml/parse";

/** Excel's own default for Calibri 11. */
const USUAL_WIDTH = 8.43;

/**
 * Widths by column. A sheet whose default width is not the usual one (Google's and LibreOffice's files) gets it written
 * on each column that its cells reach, because the contract has no default.
 */
export function columnWidths(sheet: Sheet, format: XmlElement | undefined): SheetData["columns"] {
  const columns = new Map<number, { width?: number; hidden?: boolean }>();
  sheet.columns?.forEach(({ width, hidden }, index) => {
    if (width !== undefined || hidden) {
      columns.set(index, { ...(width !== undefined && { width }), ...(hidden && { hidden }) });
    }
  });
  const usual = Number(format?.attributes["defaultColWidth"] ?? USUAL_WIDTH);
  const reached = Math.max(0, ...sheet.rows.slice(0, 1).map((row) => row.length));
  for (let index = 0; index < reached; index++) {
    const known = columns.get(index);
    if (usual !== USUAL_WIDTH && known?.width === undefined) columns.set(index, { ...known, width: usual });
  }
  return columns;
}
