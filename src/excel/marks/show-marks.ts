import { MatrizReading } from "../../domain/reading/reading";
import { inExcel } from "../host/in-excel";
import { sheetKey } from "../host/sheet-key";
import { addressOf } from "../../sheets/declaration/area";
import { failureOf } from "../failure/failure-of";
import { ExcelFailure, Written } from "../workbook";
import { undoOfSheets } from "../writing/undo";
import { MARK_COLORS, marksOf } from "./marks";
import { ourMarks } from "./our-marks";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Shows or hides in the sheet the marks of the checks that a formula can say: borders, so that they hide no colour.
 * Those of before are taken away first, so that showing twice is the same as once. Three batches.
 */
export const showMarks = (reading: MatrizReading, shown: boolean): Promise<Written> =>
  inExcel(async (context) => {
    const wereShown = await replaceMarks(context, reading, () => shown);
    return {
      what: shown ? "marksShown" : "marksHidden",
      sheets: [reading.sheet],
      undo: undoOfSheets([`${reading.sheet}\nmarcas`], async () => {
        await showMarks(reading, wereShown);
      }),
    };
  });

/** @returns whether there were any before */
async function replaceMarks(
  context: Excel.RequestContext,
  reading: MatrizReading,
  shown: (before: boolean) => boolean,
  attempt = 1,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetKey(reading.sheet));
  const { names } = context.workbook;
  names.load("items/name");
  const before = await ourMarks(context, sheet);
  const were = before.length > 0;
  before.forEach((format) => format.delete());
  if (shown(were)) addMarks(sheet, marksOf(reading, new Set(names.items.map(({ name }) => name))));
  try {
    await context.sync();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === "cell-edit" || attempt > 1) throw failure;
    // Excel does not roll back a batch that ends half-way: those that there were come back, in a request of their own.
    await inExcel((again) => replaceMarks(again, reading, () => were, attempt + 1)).catch(
      (cause: unknown) => {
        throw new ExcelFailure(failure.code, { ...failure.detail, left: reading.sheet }, { cause });
      },
    );
    throw failure;
  }
  return were;
}

function addMarks(sheet: Excel.Worksheet, marks: ReturnType<typeof marksOf>): void {
  // Excel puts each on top of those before: the strongest goes last.
  for (const { area, formula, severity } of [...marks].reverse()) {
    const format = sheet.getRange(addressOf(area)).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    for (const edge of EDGES)
      format.custom.format.borders.getItem(edge).set({ style: "Continuous", color: MARK_COLORS[severity] });
  }
}
