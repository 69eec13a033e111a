import { parseArea } from "../../a1";
import { all } from "./documents";
import type { Documents } from "./documents";
import { formulaProblem } from "./formulas";

/** Cells: in order, with a style and a string that exist, and formulas that parse. */
export function cellProblems(documents: Documents): string[] {
  const styles = documents.root("xl/styles.xml");
  const formats = all(all(styles, "cellXfs")[0]!, "xf").length;
  const strings = documents.paths.includes("xl/sharedStrings.xml")
    ? all(documents.root("xl/sharedStrings.xml"), "si").length
    : 0;
  const sheets = documents.sheets();
  const names = sheets.map(({ name }) => name);
  return sheets.flatMap(({ path, root }) => {
    let previous = -1;
    return all(root, "c").flatMap((cell) => {
      const reference = cell.getAttribute("r")!;
      const area = parseArea(reference);
      const place = area ? area.row * 16_384 + area.column : -1;
      const value = all(cell, "v")[0]?.textContent ?? "";
      const formula = all(cell, "f")[0]?.textContent;
      const problems = [
        ...(place <= previous ? ["out of order"] : []),
        ...(Number(cell.getAttribute("s") ?? 0) >= formats ? ["no such style"] : []),
        ...(cell.getAttribute("t") === "s" && Number(value) >= strings ? ["no such string"] : []),
        ...(cell.getAttribute("t") === null && value !== "" && !Number.isFinite(Number(value))
          ? ["not a number"]
          : []),
        ...(formula ? [formulaProblem(formula, names)] : []),
      ];
      previous = place;
      return problems
        .filter((problem) => problem !== undefined)
        .map((problem) => `${path} ${reference}: ${problem}`);
    });
  });
}
