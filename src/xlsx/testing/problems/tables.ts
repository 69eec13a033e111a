import { areaName, cellName, parseArea } from "../../a1";
import { decodeEscapes } from "../../xml/escape";
import { all, doubled } from "./documents";
import type { Documents } from "./documents";
import { formulaProblem } from "./formulas";

/** Tables: unique, inside the sheet, one column per column, headings equal to their cells. */
export function tableProblems(documents: Documents): string[] {
  const tables = documents.matching(/^xl\/tables\//);
  const sheets = documents.sheets();
  return [
    ...doubled(tables.map(([, table]) => table.getAttribute("id")!)).map((id) => `table id twice: ${id}`),
    ...doubled(tables.map(([, table]) => table.getAttribute("displayName")!.toLowerCase())).map(
      (name) => `table twice: ${name}`,
    ),
    ...tables.flatMap(([path, table]) => {
      const owner = sheets.find((sheet) => documents.links(sheet.path).some(({ target }) => target === path));
      if (!owner) return [`${path}: on no sheet`];
      return problemsOf(
        documents,
        table,
        owner.root,
        sheets.map(({ name }) => name),
      ).map((problem) => `${path}: ${problem}`);
    }),
  ];
}

function problemsOf(
  documents: Documents,
  table: Element,
  sheet: Element,
  sheetNames: readonly string[],
): string[] {
  const area = parseArea(table.getAttribute("ref")!);
  const columns = all(table, "tableColumn");
  if (!area) return ["no area"];
  const headings = columns.map((column) => decodeEscapes(column.getAttribute("name")!));
  const filter = all(table, "autoFilter")[0]?.getAttribute("ref");
  const filterArea = filter ? parseArea(filter) : area;
  const minimum = table.getAttribute("headerRowCount") === "0" ? 1 : 2;
  return [
    ...(columns.length === area.columns ? [] : [`${columns.length} columns in ${areaName(area)}`]),
    ...(area.rows < minimum ? ["no row"] : []),
    ...(filterArea?.row === area.row && filterArea.columns === area.columns ? [] : ["filter elsewhere"]),
    ...doubled(headings.map((heading) => heading.toLowerCase())).map(
      (heading) => `heading twice: ${heading}`,
    ),
    ...doubled(columns.map((column) => column.getAttribute("id")!)).map((id) => `column id twice: ${id}`),
    ...(table.getAttribute("headerRowCount") === "0" ? [] : headings)
      .filter(
        (heading, index) => textOf(documents, sheet, cellName(area.row, area.column + index)) !== heading,
      )
      .map((heading) => `heading is not its cell: ${heading}`),
    ...["calculatedColumnFormula", "totalsRowFormula"]
      .flatMap((local) => all(table, local))
      .map((formula) => formulaProblem(formula.textContent ?? "", sheetNames))
      .filter((problem) => problem !== undefined),
  ];
}

function textOf(documents: Documents, sheet: Element, reference: string): string | undefined {
  const cell = all(sheet, "c").find((each) => each.getAttribute("r") === reference);
  if (cell?.getAttribute("t") === "inlineStr") return decodeEscapes(cell.textContent ?? "");
  if (cell?.getAttribute("t") !== "s") return undefined;
  const index = Number(cell.textContent);
  return decodeEscapes(all(documents.root("xl/sharedStrings.xml"), "si")[index]?.textContent ?? "");
}
