import "./cells-of-tables";
import "./exact-comparisons";
import type { UniverBook } from "../univer-book";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-formula/facade";

/** Longer than the slowest plan that is calculated (see VALUES_ONLY_ROWS) on a busy machine. */
const LIMIT_MS = 300_000;

/** What makes Univer calculate. Its waiter would lose half a second on a batch that changed nothing of this. */
const CALLS_FOR_CALCULATION = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.insert-row",
  "sheet.mutation.remove-rows",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.move-range",
  "sheet.mutation.reorder-range",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
  "formula.mutation.remove-super-table",
]);

const STYLES_ONLY = "sheet.command.set-style";

/** Knows when the results of what was written stand in the cells. */
export class UniverSettling {
  private pending = false;
  private settling: Promise<void> | undefined;

  constructor(private readonly book: UniverBook) {
    book.whileOpen(
      book.commands.onCommandExecuted(({ id, params }, options) => {
        const { trigger } = (params ?? {}) as { trigger?: string };
        if (!CALLS_FOR_CALCULATION.has(id) || options?.["onlyLocal"] || trigger === STYLES_ONLY) return;
        if (!options?.["applyFormulaCalculationResult"]) this.pending = true;
      }),
    );
  }

  /** Who asks while another waits waits for the same: the results are not there yet. */
  settle(): Promise<void> {
    this.settling ??= this.untilSettled().finally(() => (this.settling = undefined));
    return this.settling;
  }

  private async untilSettled(): Promise<void> {
    // What was written may have called for more to be written.
    while (this.pending) {
      this.pending = false;
      await this.book.api.getFormula().onCalculationResultApplied(LIMIT_MS);
    }
  }

  async calculate(): Promise<void> {
    const formula = this.book.api.getFormula();
    const applied = formula.onCalculationResultApplied(LIMIT_MS);
    formula.executeCalculation();
    await applied;
    this.pending = false;
  }
}
