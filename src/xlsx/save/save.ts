import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { XlsxError } from "../errors";
import { Parts } from "../package/parts";
import { withNeededSpaceMarks } from "../patch/kept-spaces";
import { writeNames } from "../patch/defined-names";
import { restoreFormats } from "../patch/number-formats";
import { writeTable } from "../patch/tables";
import type { WorkbookData } from "../workbook-data";
import { alignHeadings } from "./headings";
import { withoutSavingMoment, writeProperties } from "./properties";
import { restoreSheet } from "./restore-sheet";
import { withLegalNames } from "./sheet-names";
import { writeSheet } from "./sheet";
import { CALIBRI, fileFont, StyleWriter } from "./styles";

/** As Office dates what is in its files: equal workbooks are equal files. In local time, as a ZIP counts. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Saves a workbook as .xlsx.
 *
 * Formulas carry their last values, for viewers that do not calculate, and Excel is asked to calculate on opening.
 *
 * @throws XlsxError `invalid` for a workbook that Excel would refuse (no sheets, a name twice or with `:\/?*[]`).
 * @example const bytes = await saveXlsx(workbook); // new Blob([bytes])
 */
export async function saveXlsx(workbook: WorkbookData): Promise<Uint8Array> {
  const data = presentable(workbook);
  const defaultFont = { ...CALIBRI, ...data.defaultFont };
  const styles = new StyleWriter(defaultFont);
  let bytes: Uint8Array;
  try {
    bytes = await writeXlsx({
      sheets: data.sheets.map((sheet) => writeSheet(sheet, styles)),
      properties: writeProperties(data),
      defaultFont: fileFont(defaultFont),
      activeSheet: data.activeSheet,
    });
  } catch (error) {
    throw new XlsxError("invalid", error instanceof Error ? error.message : String(error), { cause: error });
  }
  const parts = new Parts(new Map(Object.entries(unzipSync(bytes))));
  const core = "docProps/core.xml";
  if (parts.has(core)) parts.setText(core, withoutSavingMoment(parts.text(core), data));
  const texts = "xl/sharedStrings.xml";
  if (parts.has(texts)) parts.setText(texts, withNeededSpaceMarks(parts.text(texts)));
  parts.setText("xl/styles.xml", restoreFormats(parts.text("xl/styles.xml")));
  parts.setText("xl/workbook.xml", writeNames(parts.text("xl/workbook.xml"), data));
  data.sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) =>
      parts.setText(`xl/tables/table${index + 1}.xml`, writeTable(table, index + 1)),
    );
  data.sheets.forEach((_, index) => restoreSheet(parts, index + 1, data));
  return zipSync(Object.fromEntries(parts.all), { level: 6, mtime: ZIP_EPOCH });
}

/** With headings that Excel accepts, and a visible sheet in front. */
function presentable(workbook: WorkbookData): WorkbookData {
  const named = withLegalNames(workbook);
  const sheets = named.sheets.map(alignHeadings);
  const firstVisible = sheets.findIndex(({ visibility }) => visibility === "visible");
  if (firstVisible < 0) throw new XlsxError("invalid", "no visible sheet");
  const wanted = sheets[workbook.activeSheet];
  return {
    ...named,
    sheets,
    activeSheet: wanted?.visibility === "visible" ? workbook.activeSheet : firstVisible,
  };
}
