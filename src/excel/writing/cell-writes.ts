import { CellValue } from "../../domain/base/cell";
import { failureOf } from "../failure/failure-of";
import { inExcel } from "../host/in-excel";
import { Area, addressOf } from "../../sheets/declaration/area";
import { ExcelFailure, Undo } from "../workbook";
import { asContent, asPutBack } from "./content";
import { SeenFormat, changeFormats, putBackFormats } from "./percentages";

/** Values for a block of cells. */
export interface CellWrite {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether they are formulas; else a text that begins with "=" stays text. */
  readonly formulas?: boolean;
}

/** A block with what it held before; read when the batch that asks for it is back. */
export interface SeenWrite extends CellWrite {
  readonly before: () => readonly (readonly CellValue[])[];
  /** Absent where they are not known. */
  readonly numberFormats?: () => NumberFormats;
}

type NumberFormats = readonly (readonly string[])[];

/**
 * Writes blocks of cells: one batch to see what they held and one to write.
 *
 * @returns how to take it back, refused once a person has changed one of the cells
 */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<Undo> {
  const seen = writes.map((write) => see(context, write));
  await context.sync();
  return writeSeen(context, seen);
}

/** Asks what a block holds; the next batch brings it. */
export function see(context: Excel.RequestContext, write: CellWrite): SeenWrite {
  const range = rangeOf(context, write);
  range.load("formulas,numberFormat");
  return {
    ...write,
    before: () => range.formulas as CellValue[][],
    numberFormats: () => range.numberFormat as string[][],
  };
}

/**
 * Writes blocks that were seen, in one batch. What they hold afterwards is read in the same batch, because Excel may
 * give a value back in another form. `formats` are cells whose number format changes with them. When one can't be
 * written, those that were before it are put back.
 */
export async function writeSeen(
  context: Excel.RequestContext,
  writes: readonly SeenWrite[],
  formats: readonly SeenFormat[] = [],
): Promise<Undo> {
  const before = writes.map((write) =>
    inCells(write.before(), write, (held, numberFormat) => asPutBack(held, numberFormat)),
  );
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  changeFormats(context, formats);
  const ranges = writes.map((write) => {
    const range = rangeOf(context, write);
    range.formulas = inCells(write.values, write, (value, numberFormat) =>
      asContent(value, write.formulas, numberFormat),
    );
    range.load("formulas");
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    // It ends at the block where the writing ended, for the same reason: what came before that one is as it was.
    await Excel.run((again) => {
      putBackFormats(again, formats);
      return putBack(again, writes, before);
    }).catch(() => undefined);
    throw inSheet(error, writes);
  }
  const after = ranges.map((range) => range.formulas as CellValue[][]);
  return undoCells(writes, before, after, formats);
}

/** What goes in the cells of a block, by the number format that each has. */
function inCells(
  values: CellWrite["values"],
  { numberFormats }: SeenWrite,
  contentOf: (value: CellValue, numberFormat?: string) => CellValue,
): CellValue[][] {
  const formats = numberFormats?.();
  return values.map((row, index) => row.map((value, column) => contentOf(value, formats?.[index]?.[column])));
}

/** Excel does not say which sheet is protected; where only one was written in, it is that one. */
function inSheet(error: unknown, writes: readonly CellWrite[]): ExcelFailure {
  const { code, detail } = failureOf(error);
  const [sheet, ...others] = new Set(writes.map((write) => write.sheet));
  const isThatOne = code === "protected" && sheet !== undefined && others.length === 0;
  return new ExcelFailure(code, isThatOne ? { ...detail, sheet } : detail, { cause: error });
}

async function putBack(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  before: readonly (readonly (readonly CellValue[])[])[],
): Promise<void> {
  writes.forEach((write, index) => {
    rangeOf(context, write).formulas = before[index]!.map((row) => [...row]);
  });
  await context.sync();
}

export const rangeOf = (context: Excel.RequestContext, { sheet, area }: Pick<CellWrite, "sheet" | "area">) =>
  context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));

function undoCells(
  writes: readonly CellWrite[],
  before: readonly (readonly (readonly CellValue[])[])[],
  after: readonly CellValue[][][],
  formats: readonly SeenFormat[],
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
      putBackFormats(context, formats);
      await putBack(context, writes, before);
    });
}
