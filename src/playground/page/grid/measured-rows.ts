import { ICommandService, type IRange } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { UniverGrid } from "./create-univer";

const MEASURE_LATER = "sheet.operation.mark-dirty-row-auto-height";
/** As many as a person scrolls through; the others get their height when they are edited. */
const MEASURED_ROWS = 2000;

/**
 * Univer measures the text of every row that is written, at once or for ten seconds little by little and what is left then at once: a
 * sheet of 50,000 rows stands still for a minute. Of what is written together the first rows are measured.
 */
export function measureFirstRows({ univer }: UniverGrid): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== MEASURE_LATER) return;
    const measured = params as { ranges: readonly IRange[] };
    measured.ranges = measured.ranges.map(firstRows);
  });
  const interceptors = injector.get(SheetInterceptorService);
  const measure = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  interceptors.generateMutationsOfAutoHeight = (context) =>
    measure({
      ...context,
      ranges: context.ranges.map(firstRows),
      ...(context.autoHeightRanges && { autoHeightRanges: context.autoHeightRanges.map(firstRows) }),
    });
}

const firstRows = (range: IRange): IRange => ({
  ...range,
  endRow: Math.min(range.endRow, range.startRow + MEASURED_ROWS - 1),
});
