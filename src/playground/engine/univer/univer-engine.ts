import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine, EngineEvents, ShiftWatcher } from "../engine";
import { CalculationLimit } from "./calculation/calculation-limit";
import { findFormulas } from "./calculation/find-formulas";
import { keepOwnFormats } from "./calculation/plain-results";
import { compareLiterally } from "./calculation/literal-comparisons";
import { undoInReverse } from "./cells/undo-in-reverse";
import { Deferral } from "./deferral";
import { UniverBook } from "./univer-book";
import { UniverCells } from "./cells/univer-cells";
import { UniverEdits } from "./cells/univer-edits";
import { UniverLayout } from "./univer-layout";
import { UniverNames } from "./univer-names";
import { UniverConditionalFormats, UniverValidations } from "./univer-rules";
import { UniverSettling } from "./calculation/univer-settling";
import { UniverShifts } from "./cells/univer-shifts";
import { UniverSheets } from "./univer-sheets";
import { UniverStyles } from "./styles/univer-styles";
import { UniverTables } from "./univer-tables";

const MOVE_OR_SHOW_CELLS = [
  "insertRows",
  "deleteRows",
  "insertColumns",
  "deleteColumns",
  "insertCells",
  "deleteCells",
  "text",
] as const;

/** Has something done before each call of a method. */
function before<Name extends string>(
  target: Record<Name, (...inputs: never[]) => unknown>,
  name: Name,
  first: () => void,
): void {
  const work = target[name].bind(target);
  target[name] = (...inputs: never[]) => {
    first();
    return work(...inputs);
  };
}

/**
 * The engine over a workbook of Univer, with its user interface or without.
 *
 * @param api Univer, with the facades of sheets, formula, table, data validation and conditional formatting.
 * @param workbook One of its workbooks.
 * @param recalculates False: formulas are kept as text beside their last known values, as when there are too many rows.
 * @example const engine = createUniverEngine(univerAPI, univerAPI.createWorkbook({}), true)
 */
export function createUniverEngine(api: FUniver, workbook: FWorkbook, recalculates: boolean): Engine {
  const book = new UniverBook(api, workbook);
  compareLiterally(book);
  keepOwnFormats(book);
  undoInReverse(book);
  const limit = new CalculationLimit(recalculates);
  findFormulas(book, limit);
  const edits = new UniverEdits(book);
  const shifts = new UniverShifts(book);
  const settling = new UniverSettling(book);
  const deferral = new Deferral();
  const styles = new UniverStyles(book, deferral);
  const cells = new UniverCells(book, shifts, limit);
  const validations = new UniverValidations(book, deferral);
  const flush = () => deferral.flush();
  // What moves cells, takes them away or shows them finds their styles and their rules in place.
  for (const work of MOVE_OR_SHOW_CELLS) before(cells, work, flush);
  const sheets = new UniverSheets(book);
  before(sheets, "remove", flush);
  const layout = new UniverLayout(book);
  before(layout, "autofitRows", flush);
  return {
    get recalculates() {
      return limit.calculates;
    },
    onCalculationStopped: (listener) => limit.onPassed(listener),
    sheets,
    cells,
    styles,
    layout,
    tables: new UniverTables(book, limit),
    names: new UniverNames(book),
    validations,
    conditionalFormats: new UniverConditionalFormats(book, limit),
    async batch(work) {
      edits.byAddIn = true;
      try {
        return await book.asOneUndoStep(() => deferral.during(work));
      } finally {
        edits.byAddIn = false;
      }
    },
    // Nothing is to come where Univer has no formula.
    settle: () => (limit.calculates ? settling.settle() : Promise.resolve()),
    calculate: () => (limit.calculates ? settling.calculate() : Promise.resolve()),
    listen: (events: EngineEvents) => edits.listen(events),
    watchShifts: (watcher: ShiftWatcher) => shifts.watch(watcher),
    onShiftRefused: (listener) => shifts.onRefused(listener),
    dispose: () => book.close(),
  };
}
