import { DE_CORTES } from "../../domain/plan/cortes/headings";
import { SheetGrid } from "../../domain/reading/reading";
import { codeOf } from "../failure/failure-of";
import { isMoreThanAnAnswer } from "./answer-size";
import { ReadGrid, readGrids } from "./grids";
import { FullReading, fullReading } from "../../sheets/reading/full-reading";
import { hasOurHeadings, isHistorial, sheetsOfOurs } from "../../sheets/reading/our-sheets";
import { ExcelSurvey, survey } from "./survey";

/**
 * Whether the last answer was larger than Excel gives: the next reading begins by blocks. Of the workbook that the
 * pane is open in, the only one it will ever see.
 */
let tooLarge = false;

/** Sheets of that workbook where a table of ours stood in plain cells, which no name tells: they are read at once again. */
let inPlainCells: ReadonlySet<string> = new Set();

/**
 * Reads what is ours in the workbook. Sheets with a table or a cell of ours, which their names or headings tell, are read
 * whole, and of the others the top; those whose top has headings of ours, because a plan stands there in plain cells, are
 * read whole too. Two batches, three the first time that such a sheet is seen; more only past Excel's 5 MB.
 */
export async function readAll(context: Excel.RequestContext): Promise<FullReading> {
  const names = await survey(context);
  const ours = sheetsOfOurs(names, names.headed);
  const whole = names.sheets.filter((name) => ours.has(name) || inPlainCells.has(name));
  const others = names.sheets.filter((name) => !whole.includes(name));
  const first = await readSheets(context, names, whole, others);
  const headed = first.filter((grid) => !ours.has(grid.name) && hasOurHeadings(grid));
  inPlainCells = new Set(headed.map(({ name }) => name));
  const found = headed.filter(({ name }) => others.includes(name));
  const more = await readFound(context, names, found);
  const byName = new Map([...first, ...more].map((grid) => [grid.name, grid]));
  const grids = names.sheets.map((name) => byName.get(name)!);
  return fullReading(names, grids, await closedIn(names, grids));
}

/** The cortes that were closed. Most workbooks have none, and load nothing to read them. */
const closedIn = async ({ headed }: ExcelSurvey, grids: readonly SheetGrid[]) =>
  headed.some(({ headings }) => headings.includes(DE_CORTES) || isHistorial(headings))
    ? (await import("../../domain/reading/cortes/read-cortes")).readCortes(grids)
    : {};

/** Reads whole the sheets whose top was read. */
async function readFound(
  context: Excel.RequestContext,
  names: ExcelSurvey,
  found: readonly ReadGrid[],
): Promise<readonly SheetGrid[]> {
  const whole = found.map(({ name }) => name);
  if (whole.length === 0) return [];
  return isMoreThanAnAnswer(found)
    ? (await import("./large-grids")).readLargeGrids(context, names, whole)
    : readSheets(context, names, whole, []);
}

async function readSheets(
  context: Excel.RequestContext,
  names: ExcelSurvey,
  whole: readonly string[],
  tops: readonly string[],
): Promise<readonly ReadGrid[]> {
  if (!tooLarge) {
    try {
      return await readGrids(context, names, whole, tops);
    } catch (error) {
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      tooLarge = true;
    }
  }
  return (await import("./large-grids")).readLargeGrids(context, names, whole, tops);
}
