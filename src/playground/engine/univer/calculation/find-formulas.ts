import {
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, type IFormulaDataItem } from "@univerjs/engine-formula";
import type { UniverBook } from "../univer-book";

const patched = new WeakSet<FormulaDataModel>();

/**
 * With each write Univer looks for formulas in all the cells of the workbook, and asks of each what type it has: more than
 * half of what it takes to fill a large sheet. Most cells have none; those that share one are left to Univer.
 */
export function findFormulas(book: UniverBook): void {
  const model = book.injector.get(FormulaDataModel);
  if (patched.has(model)) return;
  patched.add(model);
  const slowly = model.getFormulaData.bind(model);
  const books = book.injector.get(IUniverInstanceService);
  model.getFormulaData = () =>
    formulasOf(books.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) ?? slowly();
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
