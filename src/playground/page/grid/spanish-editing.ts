import { CellValueType, type ICellData, InterceptorEffectEnum } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { toSpanishFormula } from "../input/formula-translation";
import { interpretTyped } from "../input/typed-text";
import { spanishNumber, toCellData } from "./cell-content";
import type { UniverGrid } from "./create-univer";

/** Above every interceptor of Univer's own plugins, so that ours sees the text first and has the last word. */
const FIRST = 1000;

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
  let typed: { readonly key: string; readonly text: string } | undefined;

  // Univer "normalizes" formulas before its interceptors see them, with English rules: the text is taken before that.
  api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    const text = edit.value.toPlainText().replace(/\r\n?/g, "\n").replace(/\n$/, "");
    typed = { key: `${edit.worksheet.getSheetId()}:${edit.row}:${edit.column}`, text };
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      if (!cell || typed?.key !== keyOf(context)) return next(cell);
      const { text } = typed;
      typed = undefined;
      // Without content, the other interceptors tidy the style and leave the reading to us.
      const tidied = next({ ...cell, v: undefined, p: undefined, f: undefined, t: undefined });
      const composed = context.worksheet.getComposedCellStyle(context.row, context.col);
      const tableName = tableAt(context.worksheet.getSheetId(), context.row, context.col);
      const value = interpretTyped(text, {
        numberFormat: composed.n?.pattern ?? "General",
        currentYear: new Date().getFullYear(),
        ...(tableName === undefined ? {} : { tableName }),
      });
      const own = typeof cell.s === "string" ? context.workbook.getStyles().get(cell.s) : cell.s;
      return { ...tidied, ...toCellData(value, own ?? undefined) };
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => {
      const shown = next(cell);
      return shown ? { ...shown, ...spanishContent(shown) } : shown;
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "seguimatriz.decimal-comma",
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, _context, next) => {
      const shown = next(cell);
      if (!shown || typeof shown.v !== "number" || Number.isInteger(shown.v)) return shown;
      return { ...shown, v: spanishNumber(Number(shown.v.toPrecision(10))) };
    },
  });
}

/** The part of a cell that its editor shows differently in Spanish. */
function spanishContent(cell: ICellData): Partial<ICellData> {
  if (typeof cell.f === "string" && cell.f !== "") return { f: toSpanishFormula(cell.f) };
  if (cell.t === CellValueType.BOOLEAN) return { v: cell.v ? "VERDADERO" : "FALSO", t: CellValueType.STRING };
  if (typeof cell.v === "number") return { v: spanishNumber(cell.v), t: CellValueType.STRING };
  if (typeof cell.v === "string" && /^-?\d+(\.\d+)?%$/.test(cell.v)) return { v: cell.v.replace(".", ",") };
  return {};
}

const keyOf = (place: Place): string => `${place.worksheet.getSheetId()}:${place.row}:${place.col}`;
