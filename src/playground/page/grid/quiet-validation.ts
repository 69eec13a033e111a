import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverGrid } from "./create-univer";

/** Univer's own interceptors have 0 or more, and the ones that end the chain -1. */
const AFTER_UNIVER = -0.5;

/**
 * Takes away the red corner of a cell whose value is not among its list's. Excel draws none, and an avance, which may
 * be a number or one of the list's words, would have one in every row.
 */
export function hideInvalidMarks({ univer }: UniverGrid): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "seguimatriz.quiet-validation",
      effect: InterceptorEffectEnum.Style,
      priority: AFTER_UNIVER,
      handler: (cell, _context, next) => next(cell?.markers ? { ...cell, markers: undefined } : cell),
    });
}
