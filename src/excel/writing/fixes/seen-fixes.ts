import { CellValue, isBlank } from "../../../domain/cell/cell";
import { cellName } from "../../../domain/reading/cell-name";
import { CellFix } from "../../../domain/fixes";
import { PERCENT_FORMAT } from "../../../domain/meta";
import { columnOf } from "../../../domain/tables/column";
import { matriz } from "../../../domain/tables/matriz";
import { cell } from "../../sheet/area";
import { numberFormatOf } from "../../sheets/table-block";
import { ExcelFailure } from "../../workbook";
import { CellWrite, SeenWrite, rangeOf } from "../cell-writes";
import { blocksOf } from "../change-cells";
import { SeenFormat } from "../percentages";

/** A block of one column with the fixes of its cells, from the first row on. */
interface SeenFixes extends SeenWrite {
  readonly fixes: readonly CellFix[];
  readonly shown: () => readonly (readonly CellValue[])[];
  readonly numberFormats: () => readonly (readonly string[])[];
}

/** Asks what the cells hold that some fixes change: neighbours in a column as one block. */
export function seeFixes(context: Excel.RequestContext, cells: readonly CellFix[]): readonly SeenFixes[] {
  const byPlace = new Map(cells.map((fix) => [keyOf(fix.place.sheet, fix.place.row, fix.place.column), fix]));
  return [true, false].flatMap((formulas) => {
    const changes = cells.filter(({ isFormula }) => isFormula === formulas);
    return blocksOf(changes.map(({ place, after }) => ({ place, value: after }))).map((block) => {
      const { sheet, area, values } = block;
      const fixes = values.map((_, row) => byPlace.get(keyOf(sheet, area.row + row + 1, area.column))!);
      return seeBlock(context, { ...block, formulas }, fixes);
    });
  });
}

function seeBlock(context: Excel.RequestContext, block: CellWrite, fixes: readonly CellFix[]): SeenFixes {
  const range = rangeOf(context, block);
  range.load("formulas,values,numberFormat");
  return {
    ...block,
    fixes,
    before: () => range.formulas as CellValue[][],
    shown: () => range.values as CellValue[][],
    numberFormats: () => range.numberFormat as string[][],
  };
}

const keyOf = (...place: readonly (string | number)[]) => place.join("\n");

/** Fails where a cell no longer holds what the pane showed: its value, or its formula. */
export function guard(seen: readonly SeenFixes[]): void {
  for (const { fixes, ...block } of seen) {
    fixes.forEach(({ before, place }, row) => {
      const held = [block.before()[row]![0]!, block.shown()[row]![0]!];
      const same = held.some((each) => each === before || (isBlank(each) && isBlank(before)));
      if (!same) throw new ExcelFailure("changed-meanwhile", { sheet: place.sheet, cell: cellName(place) });
    });
  }
}

/** The cells whose figures would not show as such: a cell of text would keep a number as text. */
export function formatsOf(seen: readonly SeenFixes[]): readonly SeenFormat[] {
  return seen.flatMap(({ numberFormats, fixes, sheet, area }) =>
    fixes.flatMap((fix, row): SeenFormat[] => {
      const before = numberFormats()[row]![0]!;
      const format = formatFor(fix, before);
      return format === null
        ? []
        : [{ sheet, area: cell(area.row + row, area.column), format, before: () => [[before]] }];
    }),
  );
}

function formatFor({ key, format, isFormula }: CellFix, current: string): string | null {
  const own = numberFormatOf(columnOf(matriz, key));
  switch (format) {
    case "percentage":
      return current.includes("%") ? null : PERCENT_FORMAT;
    case "number":
      return current === "@" || current.includes("%") ? own : null;
    case "date":
      return current.includes("y") ? null : own;
    case undefined:
      return isFormula && current === "@" ? own : null;
  }
}
