import { SheetGrid } from "../../domain/reading/reading";
import { codeOf } from "../failure/failure-of";
import { readGrids } from "./grids";
import { readLargeGrids } from "./large-grids";
import { FullReading, fullReading } from "../../sheets/reading/full-reading";
import { Survey } from "../../sheets/reading/survey";
import { survey } from "./survey";

/**
 * Whether the last answer was larger than Excel gives: the next reading begins by blocks. Of the workbook that the
 * pane is open in, the only one it will ever see.
 */
let tooLarge = false;

/** Reads the whole workbook: two batches, more only past Excel's 5 MB. */
export async function readAll(context: Excel.RequestContext): Promise<FullReading> {
  const names = await survey(context);
  const grids = await readAllGrids(context, names);
  return fullReading(names, grids);
}

async function readAllGrids(context: Excel.RequestContext, names: Survey): Promise<readonly SheetGrid[]> {
  if (!tooLarge) {
    try {
      return await readGrids(context, names);
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      tooLarge = true;
    }
  }
  return readLargeGrids(context, names);
}
