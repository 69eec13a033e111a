import { CellValue } from "../../domain/base/cell";
import { codeOf } from "../failure/failure-of";
import { inExcel } from "../host/in-excel";
import { Area, addressOf, sheetOf } from "../../sheets/declaration/area";
import { ExcelFailure, SourceTable } from "../workbook";
import { readByBlocks } from "./blocks";
import { chosenArea, intersection } from "./chosen-area";
import { areasOf } from "./formulas";
import { SheetCells } from "./grids";

/** What a reading leaves out when Excel can't give it: the cells themselves are always read. */
interface Wanted {
  /** Refused where a drawing or several blocks are selected. */
  readonly selection: boolean;
  /** Refused where there are more than 512. */
  readonly merges: boolean;
  /** False: they don't fit in one answer. */
  readonly cells: boolean;
}

/**
 * The table that a person wants organized: what is selected, if it is more than a cell, or all that its sheet holds.
 * Nothing is written. One batch, and another for each thing that Excel could not give with the rest.
 *
 * @param name the sheet; the one in front when absent
 * @throws `ExcelFailure("no-table")` where the sheet is blank
 */
export const readSource = (name?: string): Promise<SourceTable> =>
  inExcel(async (context) => {
    let wanted: Wanted = { selection: name === undefined, merges: true, cells: true };
    for (;;) {
      try {
        return await read(context, name, wanted);
      } catch (error) {
        const less = without(wanted, error);
        if (!less) throw error;
        wanted = less;
      }
    }
  });

/** What to ask for after a refusal; null when it was of nothing that can be left out. */
function without(wanted: Wanted, error: unknown): Wanted | null {
  if (error instanceof ExcelFailure) return null;
  const code = codeOf(error);
  const place = error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? "") : "";
  if (wanted.cells && code === "ResponsePayloadSizeLimitExceeded") return { ...wanted, cells: false };
  if (wanted.selection && (code === "InvalidSelection" || /getSelectedRange/.test(place)))
    return { ...wanted, selection: false };
  if (wanted.merges && /getMergedAreas/.test(place)) return { ...wanted, merges: false };
  return null;
}

async function read(
  context: Excel.RequestContext,
  name: string | undefined,
  wanted: Wanted,
): Promise<SourceTable> {
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (wanted.cells) used.load("values,text");
  const merged = wanted.merges ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const selected = wanted.selection ? context.workbook.getSelectedRange() : null;
  selected?.load("address");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) {
    throw new ExcelFailure("no-table", { sheet: sheet.isNullObject ? (name ?? "") : sheet.name });
  }
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const cells = wanted.cells
    ? valuesAndTexts(used)
    : (
        await readByBlocks(context, [{ name: sheet.name, used, wanted: "values,text", read: valuesAndTexts }])
      )[0]!;
  const whole: Area = { row, column, rows, columns };
  const here = selected && sheetOf(selected.address) === sheet.name;
  const area = here ? chosenArea(whole, selected.address) : whole;
  const cut = <Value>(grid: readonly (readonly Value[])[]) =>
    grid
      .slice(area.row - row, area.row - row + area.rows)
      .map((line) => line.slice(area.column - column, area.column - column + area.columns));
  return {
    sheet: sheet.name,
    address: addressOf(area),
    table: {
      cells: cut(cells.values),
      texts: cut(cells.texts ?? []),
      merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address).flatMap(within(area)),
      place: { kind: "hoja", first: area.row + 1, column: area.column, sheet: sheet.name },
    },
  };
}

const valuesAndTexts = ({ values, text }: Excel.Range): SheetCells => ({
  values: values as CellValue[][],
  texts: text,
});

/** Merges as they fall in an area, counted from its first cell. */
const within = (area: Area) => (merge: Area) => {
  const common = intersection(merge, area);
  return common ? [{ ...common, row: common.row - area.row, column: common.column - area.column }] : [];
};
