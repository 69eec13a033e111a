import { ICommandService, type ICellData, type IMutationInfo, ObjectMatrix } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { interpretTyped } from "../input/typed-text";
import { toCellData } from "./cell-content";
import type { UniverGrid } from "./create-univer";

/** After every hook of Univer's, so that our reading of each cell is the one that stays. */
const LAST = 1000;
const PASTE_COMMAND = "sheet.command.paste-by-short-key";

/** What is pasted into a cell of this format stays as it was written. */
const TEXT_FORMAT = "@";

/** Whether a cell that is pasted into has that format. */
type IsText = (row: number, column: number) => boolean;
type PasteHook = Parameters<ISheetClipboardService["addClipboardHook"]>[0];
type PastedCells = Parameters<NonNullable<PasteHook["onPasteCells"]>>[2];
type PastePlace = Parameters<NonNullable<PasteHook["onPasteCells"]>>[1];

/**
 * Reads what is pasted from Word, Excel or a text as if it were typed: Univer lays out the table and its styles, and
 * the content of each cell is read in Spanish. What is copied within the book is left as it is.
 */
export function pasteSpanish({ univer, api }: UniverGrid): void {
  const injector = univer.__getInjector();
  // Excel says in the HTML how each number was shown; Univer would take it as en-US and misread "12,5%".
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== PASTE_COMMAND) return;
    const clipboard = command.params as { htmlContent?: string };
    clipboard.htmlContent = clipboard.htmlContent?.replace(/mso-number-format:(?:"[^"]*"|[^;"'}])*;?/g, "");
  });
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "seguimatriz.spanish",
    priority: LAST,
    onPasteCells: (from, to, cells) =>
      from === null ? write(to, read(cells, to, isText(to))) : { redos: [], undos: [] },
    onPastePlainText: (to, text) => write(to, readOne(text, to, isText(to))),
  });

  function isText({ unitId, subUnitId }: PastePlace): IsText {
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    return (row, column) => sheet?.getComposedCellStyle(row, column).n?.pattern === TEXT_FORMAT;
  }

  function write(
    place: PastePlace,
    cells: ObjectMatrix<ICellData>,
  ): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const params: ISetRangeValuesMutationParams = {
      unitId: place.unitId,
      subUnitId: place.subUnitId,
      cellValue: cells.getMatrix(),
    };
    const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    };
  }
}

function read(cells: PastedCells, to: PastePlace, isText: IsText): ObjectMatrix<ICellData> {
  const result = new ObjectMatrix<ICellData>();
  cells.forValue((row, column, cell) => {
    const [toRow, toColumn] = [to.range.rows[row], to.range.cols[column]];
    if (toRow !== undefined && toColumn !== undefined)
      result.setValue(toRow, toColumn, pasted(textOf(cell), cell.s, isText(toRow, toColumn)));
  });
  return result;
}

function readOne(text: string, to: PastePlace, isText: IsText): ObjectMatrix<ICellData> {
  const result = new ObjectMatrix<ICellData>();
  const [row, column] = [to.range.rows[0] ?? 0, to.range.cols[0] ?? 0];
  result.setValue(row, column, pasted(text, undefined, isText(row, column)));
  return result;
}

/** The number format is always said, for Univer has already given the cell the one it would have. */
function pasted(text: string, style: ICellData["s"], isText: boolean): ICellData {
  const value = interpretTyped(text.trim(), {
    numberFormat: isText ? TEXT_FORMAT : "General",
    currentYear: new Date().getFullYear(),
  });
  const ownFormat = value.kind === "number" ? value.numberFormat : undefined;
  const pattern = isText ? TEXT_FORMAT : ownFormat;
  const own = typeof style === "object" ? style : {};
  return { ...toCellData(value, undefined), s: { ...own, n: pattern === undefined ? null : { pattern } } };
}

/** Lines of a cell are "\r" in Univer's documents. */
function textOf(cell: ICellData): string {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.v ?? "");
  return text.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ");
}
