import { quotedSheet } from "../a1";
import type { CellData, NameData, SheetData, WorkbookData } from "../workbook-data";

/**
 * A workbook whose sheets have names that Excel takes. Other programs let a name begin or end with an apostrophe, and Excel
 * refuses the whole file; the apostrophe goes, and what refers to the sheet follows.
 * @example withLegalNames(workbook) // the sheet "'q" is "q", and ='''q'!A1 is ='q'!A1
 */
export function withLegalNames(workbook: WorkbookData): WorkbookData {
  const renamed = legalNames(workbook.sheets.map(({ name }) => name));
  if (renamed.size === 0) return workbook;
  const follow = (formula: string) =>
    [...renamed].reduce(
      (text, [before, after]) => text.replaceAll(`${quotedSheet(before)}!`, () => `${quotedSheet(after)}!`),
      formula,
    );
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: renamed.get(sheet.name) ?? sheet.name,
      cells: new Map([...sheet.cells].map(([key, cell]) => [key, followingCell(cell, follow)])),
      validations: sheet.validations.map((each) => followingFormulas(each, follow)),
      conditionalFormats: sheet.conditionalFormats.map((each) => ({
        ...each,
        ...(each.formula !== undefined && { formula: follow(each.formula) }),
      })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        categories: follow(chart.categories),
        series: chart.series.map((series) => ({ ...series, values: follow(series.values) })),
      })),
    })),
    names: workbook.names.map((name): NameData => ({
      ...name,
      formula: follow(name.formula),
      ...(name.sheet !== undefined && { sheet: renamed.get(name.sheet) ?? name.sheet }),
    })),
  };
}

/** By the name that Excel refuses. */
function legalNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const name of names) {
    const bare = name.replace(/^'+|'+$/g, "");
    if (bare === name) continue;
    let free = bare || "Hoja";
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${bare || "Hoja"} ${number}`;
    taken.add(free.toLowerCase());
    renamed.set(name, free);
  }
  return renamed;
}

function followingCell(cell: CellData, follow: (formula: string) => string): CellData {
  if (cell.formula === undefined && cell.hyperlink === undefined) return cell;
  return {
    ...cell,
    ...(cell.formula !== undefined && { formula: follow(cell.formula) }),
    ...(cell.hyperlink !== undefined && { hyperlink: follow(cell.hyperlink) }),
  };
}

function followingFormulas(
  validation: SheetData["validations"][number],
  follow: (formula: string) => string,
): SheetData["validations"][number] {
  const { formula1, formula2 } = validation;
  return {
    ...validation,
    ...(formula1 !== undefined && { formula1: follow(formula1) }),
    ...(formula2 !== undefined && { formula2: follow(formula2) }),
  };
}
