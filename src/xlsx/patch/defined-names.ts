/**
 * hucre 1.0.0, names: it writes print titles and areas without quotes around the sheet's name (Excel offers to repair
 * the file), splits them at commas that a sheet's name may hold, and forgets which names are hidden.
 * Names are read and written here, hucre is given none.
 */
import { absoluteArea, columnLetters, parseArea, quotedSheet, SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { formulaFromFile, formulaToFile } from "../formulas/file-form";
import { tokens } from "../formulas/tokens";
import type { NameData, PageData, WorkbookData } from "../workbook-data";
import { child, childrenOf, flag } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { tag, textTag } from "../xml/write";
import { refersToOtherWorkbook } from "./external-references";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Where a sheet has its filter: said by the sheet too, which is where it is read. */
const FILTER = "_xlnm._FilterDatabase";

type PrintParts = Pick<PageData, "printArea" | "titleRows" | "titleColumns">;

export interface FoundNames {
  readonly names: NameData[];
  /** By the sheet's name. */
  readonly print: ReadonlyMap<string, PrintParts>;
}

/** @param sheetNames of all the workbook's sheets, in the file's order. */
export function readNames(workbook: XmlElement, sheetNames: readonly string[]): FoundNames {
  const names: NameData[] = [];
  const print = new Map<string, PrintParts>();
  for (const { attributes, text } of childrenOf(child(workbook, "definedNames"), "definedName")) {
    const name = attributes["name"] ?? "";
    const sheet =
      attributes["localSheetId"] === undefined ? undefined : sheetNames[Number(attributes["localSheetId"])];
    if (!name || !text || name === FILTER || refersToOtherWorkbook(text)) continue;
    const parts = sheet === undefined ? undefined : printParts(name, text);
    if (sheet !== undefined && parts) {
      print.set(sheet, { ...print.get(sheet), ...parts });
      continue;
    }
    names.push({
      name,
      formula: formulaFromFile(text),
      visible: !flag(attributes["hidden"]),
      ...(attributes["comment"] && { comment: attributes["comment"] }),
      ...(sheet !== undefined && { sheet }),
    });
  }
  return { names, print };
}

/** undefined for any other name, and for a print name that is a formula (kept as a name, then). */
function printParts(name: string, text: string): PrintParts | undefined {
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return undefined;
  const areas = tokens(text)
    .filter(({ kind }) => kind !== "sheet" && kind !== "name")
    .map(({ source }) => source)
    .join("")
    .split(",")
    .map((part) => parseArea(part));
  const [first] = areas;
  if (!first || areas.includes(undefined)) return undefined;
  if (name === PRINT_AREA) return areas.length === 1 ? { printArea: first } : undefined;
  const rows = areas.find((area) => area?.columns === SHEET_COLUMNS);
  const columns = areas.find((area) => area?.rows === SHEET_ROWS);
  return {
    ...(rows && { titleRows: [rows.row, rows.row + rows.rows - 1] }),
    ...(columns && { titleColumns: [columns.column, columns.column + columns.columns - 1] }),
  };
}

/** workbook.xml with its names. */
export function writeNames(workbookXml: string, { names, sheets }: WorkbookData): string {
  const sheetIndex = (name: string | undefined) => sheets.findIndex((sheet) => sheet.name === name);
  const all = [
    ...names.map(({ name, formula, comment, visible, sheet }) => ({
      text: formulaToFile(formula),
      attributes: {
        name,
        localSheetId: sheet === undefined ? undefined : sheetIndex(sheet),
        hidden: visible ? undefined : true,
        comment,
      },
    })),
    ...sheets.flatMap(({ name: sheet, filter }, localSheetId) =>
      filter
        ? [
            {
              text: `${quotedSheet(sheet)}!${absoluteArea(filter)}`,
              attributes: { name: FILTER, localSheetId, hidden: true },
            },
          ]
        : [],
    ),
    ...sheets.flatMap(({ name: sheet, page }, localSheetId) =>
      Object.entries(printNames(sheet, page)).map(([name, text]) => ({
        text,
        attributes: { name, localSheetId },
      })),
    ),
  ].filter(({ attributes }) => attributes.localSheetId !== -1);
  if (all.length === 0) return workbookXml;
  const markup = all.map(({ text, attributes }) => textTag("definedName", text, attributes)).join("");
  return workbookXml.replace("<calcPr", () => `${tag("definedNames", {}, markup)}<calcPr`);
}

function printNames(sheet: string, { printArea, titleRows, titleColumns }: PageData): Record<string, string> {
  const on = (reference: string) => `${quotedSheet(sheet)}!${reference}`;
  const titles = [
    ...(titleColumns ? [on(`$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`)] : []),
    ...(titleRows ? [on(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`)] : []),
  ];
  return {
    ...(printArea && { [PRINT_AREA]: on(absoluteArea(printArea)) }),
    ...(titles.length > 0 && { [PRINT_TITLES]: titles.join(",") }),
  };
}
