import { CellValue, isBlank } from "../../../domain/base/cell";
import { CellEdit, FigureFormat } from "../../../domain/changes/changes";
import { cellName } from "../../../domain/base/cell-name";
import { cell } from "../../../sheets/declaration/area";
import { numberFormatOf } from "../../../sheets/table-block";
import { ExcelFailure } from "../../workbook";
import { CellWrite, SeenWrite, rangeOf } from "../cell-writes";
import { blocksOf } from "../change-cells";
import { SeenFormat } from "../percentages";

/** A block of one column with the edits of its cells, from the first row on. */
interface SeenEdits extends SeenWrite {
  readonly edits: readonly CellEdit[];
  /** What the cells hold: their formulas, and what they show. `before` is the first, as it is put back. */
  readonly held: () => readonly (readonly CellValue[])[];
  readonly shown: () => readonly (readonly CellValue[])[];
  readonly numberFormats: () => readonly (readonly string[])[];
}

/** Asks what the cells hold that some edits change: neighbours in a column as one block. */
export function seeEdits(context: Excel.RequestContext, cells: readonly CellEdit[]): readonly SeenEdits[] {
  const byPlace = new Map(
    cells.map((edit) => [keyOf(edit.place.sheet, edit.place.row, edit.place.column), edit]),
  );
  return [true, false].flatMap((formulas) => {
    const changes = cells.filter(({ isFormula }) => isFormula === formulas);
    return blocksOf(changes.map(({ place, after }) => ({ place, value: after }))).map((block) => {
      const { sheet, area, values } = block;
      const edits = values.map((_, row) => byPlace.get(keyOf(sheet, area.row + row + 1, area.column))!);
      return seeBlock(context, { ...block, formulas }, edits);
    });
  });
}

function seeBlock(context: Excel.RequestContext, block: CellWrite, edits: readonly CellEdit[]): SeenEdits {
  const range = rangeOf(context, block);
  range.load("formulas,values,numberFormat");
  return {
    ...block,
    edits,
    before: () => range.formulas as CellValue[][],
    held: () => range.formulas as CellValue[][],
    shown: () => range.values as CellValue[][],
    numberFormats: () => range.numberFormat as string[][],
  };
}

const keyOf = (...place: readonly (string | number)[]) => place.join("\n");

/** Fails where a cell no longer holds what the pane showed: its value, or its formula. */
export function guard(seen: readonly SeenEdits[]): void {
  for (const { edits, ...block } of seen) {
    edits.forEach(({ before, place }, row) => {
      const held = [block.held()[row]![0]!, block.shown()[row]![0]!];
      const same = held.some((each) => each === before || (isBlank(each) && isBlank(before)));
      if (!same) throw new ExcelFailure("changed-meanwhile", { sheet: place.sheet, cell: cellName(place) });
    });
  }
}

/** The cells whose figures would not show as such: a cell of text would keep a number as text. */
export function formatsOf(seen: readonly SeenEdits[]): readonly SeenFormat[] {
  return seen.flatMap(({ numberFormats, edits, sheet, area }) =>
    edits.flatMap(({ format, isFormula }, row): SeenFormat[] => {
      const before = numberFormats()[row]![0]!;
      const needed = formatFor(format, isFormula, before);
      return needed === null
        ? []
        : [{ sheet, area: cell(area.row + row, area.column), format: needed, before: () => [[before]] }];
    }),
  );
}

const TEXT = "@";

function formatFor(format: FigureFormat | undefined, isFormula: boolean, current: string): string | null {
  switch (format) {
    case "percentage":
      return current.includes("%") ? null : numberFormatOf({ type: format });
    case "number":
      return current === TEXT || current.includes("%") ? numberFormatOf({ type: format }) : null;
    case "date":
      return current.includes("y") ? null : numberFormatOf({ type: format });
    case undefined:
      return isFormula && current === TEXT ? "General" : null;
  }
}
