import type { ICellData, Nullable } from "@univerjs/core";
import type { ArrayArea, Attachment } from "../../engine";
import type { UniverBook } from "../univer-book";

/** What travels with a cell of Univer in its `custom`, which Univer moves, copies and brings back with the cell. */
export interface Custom extends Attachment {
  /** A formula that Univer does not calculate. */
  readonly formula?: string;
  readonly array?: ArrayArea;
}

const WRITE = "sheet.mutation.set-range-values";

export const customOf = (cell: Nullable<ICellData>): Custom => (cell?.custom ?? {}) as Custom;

/** The cell's attachment with a formula or without; null if there is nothing to say. */
export function withFormula(
  cell: Nullable<ICellData>,
  formula: Pick<Custom, "formula" | "array"> = {},
): ICellData["custom"] {
  const { note, hyperlink } = customOf(cell);
  const entries = Object.entries({ note, hyperlink, ...formula }).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/**
 * Univer leaves what is in `custom` where another content is typed or pasted over the cell, and empties it where the cell is
 * cleared. As in Excel, a formula goes away with the first, and notes and links stay with both.
 */
export function keepAttachments(book: UniverBook): void {
  book.whileOpen(
    book.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id !== WRITE || options?.["applyFormulaCalculationResult"]) return;
      const { unitId, subUnitId, cellValue } = params as {
        unitId: string;
        subUnitId: string;
        cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
      };
      const matrix =
        unitId === book.id && book.workbook.getSheetBySheetId(subUnitId)?.getSheet().getCellMatrix();
      if (!matrix) return;
      for (const [row, cells] of Object.entries(cellValue ?? {})) {
        for (const [column, cell] of Object.entries(cells)) {
          const current = cell && matrix.getValue(Number(row), Number(column));
          if (cell && current?.custom && losesFormula(cell, current)) cell.custom = withFormula(current);
        }
      }
    }),
  );
}

function losesFormula(written: ICellData, current: ICellData): boolean {
  if (written.custom !== undefined) return written.custom === null;
  const { formula, array } = customOf(current);
  if (formula === undefined && array === undefined) return false;
  if (written.v === undefined && written.f === undefined && written.p === undefined) return false;
  // Univer writes a formula again when the cells that it refers to have moved.
  const isSame = typeof written.f === "string" && shapeOf(written.f) === shapeOf(current.f ?? "");
  return !isSame;
}

/** A formula without its references. */
const shapeOf = (formula: string) => formula.replace(/\$?[A-Z]{0,3}\$?\d+|\$?[A-Z]{1,3}(?=:)/gi, "#");
