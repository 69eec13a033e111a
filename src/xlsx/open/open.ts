import { zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { XlsxError } from "../errors";
import { guard } from "../guard";
import type { GuardLimits } from "../guard";
import { Parts } from "../package/parts";
import { cutSheet, frameElement, joinSheet } from "../package/sheet-frame";
import { unpack } from "../package/unpack";
import { automaticHeights } from "../patch/automatic-heights";
import { worksheetsOnly } from "../patch/chart-sheets";
import { withoutBlankRows } from "../patch/blank-cells";
import { takeRules } from "../patch/conditional-formats";
import { DifferentialStyles } from "../patch/extended-rules";
import { datesAsNumbers } from "../patch/iso-dates";
import { readNames } from "../patch/defined-names";
import { labelFormats } from "../patch/number-formats";
import { readSettings } from "../patch/settings";
import type { WorkbookData } from "../workbook-data";
import { firstRows } from "./first-rows";
import { notKept } from "./not-kept";
import { readProperties } from "./properties";
import { readSheet } from "./sheet";
import { StyleReader } from "./styles";
import { readWorkbookPart } from "./workbook";

/** What nothing here reads: never inflated, so neither a cost nor a risk. */
const UNREAD =
  /^xl\/(?:media|embeddings|externalLinks|pivot[^/]*|slicer[^/]*|timeline[^/]*|printerSettings|ctrlProps|activeX)\//i;
/** hucre would read these too, and we do not keep them. */
const NOT_FOR_HUCRE = /^xl\/(?:drawings|charts|chartsheets|webextensions)\/|^customXml\//i;

export interface OpenOptions {
  /** What the file may weigh. */
  readonly limits?: GuardLimits;
  /** A workbook with more is opened with the first rows of its sheets, and says so in `cut`. */
  readonly mostCells?: number;
}

/**
 * Opens an .xlsx file.
 *
 * @param bytes the file; it may come from anywhere and is judged before anything of it is inflated.
 * @returns formulas in en-US with their last values; dates as serial numbers of the 1900 system.
 * @throws XlsxError with a code for the caller's sentence.
 * @example const workbook = await openXlsx(new Uint8Array(await file.arrayBuffer()));
 */
export async function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookData> {
  try {
    return await open(bytes, options);
  } catch (error) {
    throw error instanceof XlsxError ? error : asXlsxError(error);
  }
}

async function open(bytes: Uint8Array, { limits, mostCells = Infinity }: OpenOptions): Promise<WorkbookData> {
  const directory = guard(bytes, limits);
  const parts = new Parts(unpack(bytes, directory, (name) => !UNREAD.test(name)));
  const part = readWorkbookPart(parts);
  const formats = labelFormats(
    part.stylesPath && parts.has(part.stylesPath) ? parts.text(part.stylesPath) : "<styleSheet/>",
  );
  const differentialStyles = new DifferentialStyles(formats.xml);
  const cutSheets = part.sheets.map(({ path }) => {
    const frame = cutSheet(parts.text(path));
    const { data, trimmed } = withoutBlankRows(frame.data);
    return { path, frame: { ...frame, data }, trimmed };
  });
  const first = firstRows(
    cutSheets.map(({ frame }) => frame.data),
    mostCells,
  );
  const frames = cutSheets.map(({ path, frame }, index) => {
    frame.data = first.sheets[index]!;
    const element = frameElement(frame);
    const rules = takeRules(frame, element, differentialStyles);
    frame.data = datesAsNumbers(frame.data, part.is1904);
    parts.setText(path, joinSheet(frame));
    return { element, rules, automaticHeights: automaticHeights(frame.data), cells: frame.data };
  });
  const { names, print } = readNames(part.element, part.sheetNames);
  parts.setText(part.path, worksheetsOnly(parts.text(part.path), part));
  if (part.stylesPath) parts.setText(part.stylesPath, differentialStyles.applyTo(formats.xml));

  const workbook = await readXlsx(repack(parts), { readStyles: true });
  const theme = workbook.themeColors ?? [];
  const styles = new StyleReader(theme, workbook.defaultFont, formats);
  const sheets = workbook.sheets.map((sheet, index) =>
    readSheet({
      sheet,
      ...frames[index]!,
      path: part.sheets[index]!.path,
      parts,
      styles,
      theme,
      is1904: part.is1904,
      print: print.get(sheet.name) ?? {},
    }),
  );
  const lost = notKept(
    parts,
    part,
    cutSheets.some(({ trimmed }) => trimmed),
    sheets.map(({ charts }, index) => ({
      ...frames[index]!,
      path: part.sheets[index]!.path,
      charts: charts.length,
    })),
  );
  return {
    sheets,
    names: names.filter(({ sheet }) => sheet === undefined || part.sheets.some(({ name }) => name === sheet)),
    settings: readSettings(parts, workbook.properties?.custom ?? {}),
    properties: readProperties(workbook.properties ?? {}),
    activeSheet: part.activeSheet,
    ...(Object.keys(styles.defaultFont).length > 0 && { defaultFont: styles.defaultFont }),
    ...(lost.length > 0 && { notKept: lost }),
    ...(first.cut && { cut: first.cut }),
  };
}

/** A package for hucre, not compressed: its ZIP reader then only copies what `unpack` has already checked. */
function repack(parts: Parts): Uint8Array {
  const entries = [...parts.all].filter(([name]) => !NOT_FOR_HUCRE.test(name));
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

/** hucre names its errors, but tells "too large" only in its sentence; the exact pin keeps that sentence. */
function asXlsxError(error: unknown): XlsxError {
  const detail = error instanceof Error ? error.message : String(error);
  return new XlsxError(/over the \d+ limit/.test(detail) ? "too-large" : "damaged", detail, { cause: error });
}
