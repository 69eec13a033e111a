import { WorkbookReading } from "../../reading/reading";
import { FilasPorMatriz } from "./context";
import { Observation } from "../observation";
import { startRevision } from "./revision";

/**
 * Runs every check on what was read of a workbook. Linear in the number of rows; never throws.
 * @param known figures that need not be computed again
 * @returns observaciones in the order of the checks and, within one, of the sheet
 */
export function checkWorkbook(
  reading: WorkbookReading,
  known: FilasPorMatriz = new Map(),
): readonly Observation[] {
  return startRevision(reading, known).observations;
}
