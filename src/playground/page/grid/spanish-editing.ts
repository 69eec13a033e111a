import { CellValueType, type ICellData, InterceptorEffectEnum } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { toSpanishFormula } from "../input/formula-translation";
import { interpretTyped } from "../input/typed-text";
import { spanishNumber, toCellData } from "./cell-content";
import type { UniverGrid } from "./create-univer";

/*
 * Univer runs interceptors one after another, highest priority first, each handing its cell to the next. Its own have
 * 0 or more, and the ones that end the chain -1.
 */
const BEFORE_UNIVER = 1000;
const AFTER_UNIVER = -0.5;

/** Of a number without format. */
const SHOWN_DIGITS = 10;

interface Place {
  readonly worksheet: { getSheetId(): string };
  readonly row: number;
  readonly col: number;
}

/**
 * Makes the grid's editor speak Spanish: what is typed is read as in Excel in Spanish, and a cell opened for editing
 * shows its number with a decimal comma and its formula with Spanish names.
 * @param tableAt name of the table that a cell is in, if any, for references such as `[@Meta]`
 */
export function speakSpanish(
  { univer, api }: UniverGrid,
  tableAt: (sheetId: string, row: number, column: number) => string | undefined,
): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  let typed: { readonly key: string; readonly text: string } | undefined;

  // Univer "normalizes" formulas before its interceptors see them, with English rules: the text is taken before that.
  api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    const text = edit.value.toPlainText().replace(/\r\n?/g, "\n").replace(/\n$/, "");
    typed = { key: `${edit.worksheet.getSheetId()}:${edit.row}:${edit.column}`, text };
  });

  // Univer's interceptors tidy the style of what was typed, but its reading of numbers must find nothing to read.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, context, next) =>
      next(
        cell && typed?.key === keyOf(context) ? { ...cell, v: undefined, p: undefined, f: undefined } : cell,
      ),
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_UNIVER,
    handler: (cell, context, next) => {
      if (!cell || typed?.key !== keyOf(context)) return next(cell);
      const { text } = typed;
      typed = undefined;
      const tableName = tableAt(context.worksheet.getSheetId(), context.row, context.col);
      const value = interpretTyped(text, {
        numberFormat:
          context.worksheet.getComposedCellStyle(context.row, context.col).n?.pattern ?? "General",
        currentYear: new Date().getFullYear(),
        ...(tableName === undefined ? {} : { tableName }),
      });
      const own = typeof cell.s === "string" ? context.workbook.getStyles().get(cell.s) : cell.s;
      // What is attached to the cell stays as it is; a formula that was kept there as text does not.
      return next({ ...cell, ...toCellData(value, own ?? undefined), custom: undefined });
    },
  });

  // Not handed on: Univer would put its own text of the formula in place of ours.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = cell && formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      return formula ? { ...cell, f: toSpanishFormula(formula) } : next(cell);
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_UNIVER,
    handler: (cell, _context, next) => next(cell ? { ...cell, ...editedContent(cell) } : cell),
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "seguimatriz.spanish",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_UNIVER,
    handler: (cell, _context, next) => next(cell ? { ...cell, ...shownContent(cell) } : cell),
  });
}

/** The part of a cell that the grid shows differently in Spanish; formatted numbers are Spanish already. */
function shownContent(cell: ICellData): Partial<ICellData> {
  if (cell.t === CellValueType.BOOLEAN) return { v: cell.v ? "VERDADERO" : "FALSO", t: CellValueType.STRING };
  if (typeof cell.v !== "number" || Number.isInteger(cell.v)) return {};
  return { v: spanishNumber(Number(cell.v.toPrecision(SHOWN_DIGITS))) };
}

/** The part of a cell that its editor shows differently in Spanish: all the digits of its number. */
function editedContent(cell: ICellData): Partial<ICellData> {
  if (cell.t === CellValueType.BOOLEAN) return { v: cell.v ? "VERDADERO" : "FALSO", t: CellValueType.STRING };
  if (typeof cell.v === "number") return { v: spanishNumber(cell.v), t: CellValueType.STRING };
  if (typeof cell.v === "string" && /^-?\d+(\.\d+)?%$/.test(cell.v)) return { v: cell.v.replace(".", ",") };
  return {};
}

const keyOf = (place: Place): string => `${place.worksheet.getSheetId()}:${place.row}:${place.col}`;
