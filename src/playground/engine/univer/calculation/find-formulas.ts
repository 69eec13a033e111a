import {
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, type IFormulaDataItem } from "@univerjs/engine-formula";
import type { UniverBook } from "../univer-book";
import type { CalculationLimit } from "./calculation-limit";

const limits = new WeakMap<FormulaDataModel, Map<string, CalculationLimit>>();

/**
 * With each write Univer looks for formulas in all the cells of the workbook, and asks of each what type it has: more than
 * half of what it takes to fill a large sheet. Most cells have none; those that share one are left to Univer; and a
 * workbook that is not calculated has none that Univer knows of.
 */
export function findFormulas(book: UniverBook, limit: CalculationLimit): void {
  const model = book.injector.get(FormulaDataModel);
  const known = limits.get(model) ?? patch(model, book.injector.get(IUniverInstanceService));
  known.set(book.id, limit);
  book.whileOpen({ dispose: () => known.delete(book.id) });
}

function patch(model: FormulaDataModel, books: IUniverInstanceService): Map<string, CalculationLimit> {
  const known = new Map<string, CalculationLimit>();
  limits.set(model, known);
  const calculates = (id: string) => known.get(id)?.calculates !== false;
  const slowly = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = () => {
    const all = books.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return formulasOf(all.filter((workbook) => calculates(workbook.getUnitId()))) ?? slowly();
  };
  model.updateFormulaData = (id, sheet, cells) => (calculates(id) ? update(id, sheet, cells) : {});
  return known;
}

/** The formulas, by workbook, sheet, row and column; null where some are shared. */
function formulasOf(workbooks: readonly Workbook[]): IFormulaData | null {
  const found: IFormulaData = {};
  for (const workbook of workbooks) {
    const ofBook: NonNullable<IFormulaData[string]> = (found[workbook.getUnitId()] = {});
    for (const sheet of workbook.getSheets()) {
      const ofSheet = formulasIn(sheet.getCellMatrix().getMatrix() as Cells<Nullable<ICellData>>);
      if (ofSheet === null) return null;
      ofBook[sheet.getSheetId()] = ofSheet;
    }
  }
  return found;
}

type Cells<Cell> = Record<string, Record<string, Cell>>;

function formulasIn(cells: Cells<Nullable<ICellData>>): Cells<IFormulaDataItem> | null {
  const found: Cells<IFormulaDataItem> = {};
  for (const row in cells) {
    const line = cells[row]!;
    for (const column in line) {
      const cell = line[column];
      if (cell?.si) return null;
      if (cell?.f?.startsWith("=") && cell.f.length > 1) (found[row] ??= {})[column] = { f: cell.f };
    }
  }
  return found;
}
