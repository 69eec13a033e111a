import { NamedReading, readWorkbook } from "../../domain/reading";
import { SheetGrid, WorkbookReading } from "../../domain/reading/reading";
import { namedReading } from "./named-reading";
import { Survey } from "./survey";

/** A workbook as it was read, and what it was read from. */
export interface FullReading {
  readonly survey: Survey;
  readonly grids: readonly SheetGrid[];
  readonly reading: WorkbookReading;
}

/**
 * Finds in a workbook, whether Excel or a file gave its cells, what is ours: by its names, and by its headings.
 * @param cerrados the cortes that were closed: what reads them is loaded where there are some
 */
export const fullReading = (
  survey: Survey,
  grids: readonly SheetGrid[],
  cerrados: Pick<NamedReading, "cortes" | "historial">,
): FullReading => ({
  survey,
  grids,
  reading: readWorkbook(grids, { ...namedReading(survey, grids), ...cerrados }),
});
