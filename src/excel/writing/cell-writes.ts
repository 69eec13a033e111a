import { CellValue } from "../../domain/cell/cell";
import { inExcel } from "../host/in-excel";
import { Area, addressOf } from "../sheet/area";
import { ExcelFailure, Undo } from "../workbook";

/** Values for a block of cells. */
export interface CellWrite {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Writes blocks of cells: one batch to see what they held and one to write. What they hold afterwards is read in the
 * same batch as the writing, because Excel may give a value back in another form.
 *
 * @returns how to take it back, refused once a person has changed one of the cells
 */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<Undo> {
  const ranges = writes.map((write) => rangeOf(context, write));
  ranges.forEach((range) => range.load("formulas"));
  await context.sync();
  const before = ranges.map((range) => range.formulas as CellValue[][]);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  writes.forEach(({ values }, index) => {
    ranges[index]!.values = values.map((row) => row.map(asTyped));
    ranges[index]!.load("formulas");
  });
  await context.sync();
  const after = ranges.map((range) => range.formulas as CellValue[][]);
  return undoCells(writes, before, after);
}

const rangeOf = (context: Excel.RequestContext, { sheet, area }: CellWrite) =>
  context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));

function undoCells(
  writes: readonly CellWrite[],
  before: readonly CellValue[][][],
  after: readonly CellValue[][][],
): Undo {
  return () =>
    inExcel(async (context) => {
      const sheets = writes.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
      sheets.forEach((sheet) => sheet.load("name"));
      await context.sync();
      const gone = sheets.findIndex((sheet) => sheet.isNullObject);
      if (gone >= 0) throw new ExcelFailure("changed-since", { sheet: writes[gone]!.sheet });
      const ranges = writes.map((write) => rangeOf(context, write));
      ranges.forEach((range) => range.load("formulas"));
      await context.sync();
      ranges.forEach((range, index) => {
        if (JSON.stringify(range.formulas) === JSON.stringify(after[index])) return;
        const { sheet, area } = writes[index]!;
        throw new ExcelFailure("changed-since", { sheet, cell: addressOf(area) });
      });
      ranges.forEach((range, index) => {
        range.formulas = before[index]!.map((row) => row.map(asFormula));
      });
      await context.sync();
    });
}

const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** A text that Excel would take for a formula goes in behind an apostrophe, which it does not keep. */
const asTyped = (value: CellValue) =>
  typeof value === "string" && LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : value;

/** What a cell held, as it is put back: its formula is one, any other text is text. */
const asFormula = (value: CellValue) =>
  typeof value === "string" && value.startsWith("=") ? value : asTyped(value);
