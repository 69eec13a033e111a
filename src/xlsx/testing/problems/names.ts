import { all, doubled } from "./documents";
import type { Documents } from "./documents";
import { formulaProblem } from "./formulas";

const MAX_NAME = 255;

/** Sheets and defined names of the workbook's own part. */
export function nameProblems(documents: Documents): string[] {
  const workbook = documents.root("xl/workbook.xml");
  const sheets = all(workbook, "sheet");
  const sheetNames = sheets.map((sheet) => sheet.getAttribute("name")!);
  const names = all(workbook, "definedName");
  const active = Number(all(workbook, "workbookView")[0]?.getAttribute("activeTab") ?? 0);
  return [
    ...doubled(sheetNames.map((name) => name.toLowerCase())).map((name) => `sheet twice: ${name}`),
    ...doubled(sheets.map((sheet) => sheet.getAttribute("sheetId")!)).map((id) => `sheetId twice: ${id}`),
    ...(sheets[active]?.getAttribute("state") ? [`a hidden sheet in front: ${active}`] : []),
    ...(sheets[active] ? [] : [`no sheet in front: ${active}`]),
    ...doubled(
      names.map((name) => `${name.getAttribute("name")!.toLowerCase()} ${name.getAttribute("localSheetId")}`),
    ).map((name) => `name twice: ${name}`),
    ...names.flatMap((element) => {
      const name = element.getAttribute("name")!;
      const sheet = element.getAttribute("localSheetId");
      const problem = formulaProblem(element.textContent ?? "", sheetNames);
      return [
        ...(problem ? [`name ${name}: ${problem}`] : []),
        ...(sheet !== null && !sheets[Number(sheet)] ? [`name ${name}: no sheet ${sheet}`] : []),
        ...(name.length > MAX_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)
          ? [`name ${name}: not a name`]
          : []),
      ];
    }),
    ...(all(workbook, "calcPr")[0]?.getAttribute("fullCalcOnLoad") === "1"
      ? []
      : ["Excel is not asked to calculate"]),
  ];
}
