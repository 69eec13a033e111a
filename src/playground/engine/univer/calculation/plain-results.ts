import type { ICellData, Nullable } from "@univerjs/core";
import type { UniverBook } from "../univer-book";

const WRITE = "sheet.mutation.set-range-values";

/**
 * Univer gives a formula's cell the number format of what it refers to each time it is calculated. Excel does so once, when
 * the formula is typed: a General cell of a file stays General, and is saved so.
 */
export function keepOwnFormats(book: UniverBook): void {
  book.whileOpen(
    book.commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id !== WRITE || !options?.["applyFormulaCalculationResult"]) return;
      const { cellValue } = params as { cellValue?: Record<number, Record<number, Nullable<ICellData>>> };
      for (const row of Object.values(cellValue ?? {}))
        for (const cell of Object.values(row)) if (cell?.s) delete cell.s;
    }),
  );
}
