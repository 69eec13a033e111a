import { MatrizReading } from "../../domain/reading/reading";
import { inExcel } from "../host/in-excel";
import { addressOf } from "../../sheets/declaration/area";
import { Written } from "../workbook";
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
    const sheet = context.workbook.worksheets.getItem(reading.sheet);
    const { names } = context.workbook;
    names.load("items/name");
    const before = await ourMarks(context, sheet);
    before.forEach((format) => format.delete());
    const marks = shown ? marksOf(reading, new Set(names.items.map(({ name }) => name))) : [];
    // Excel puts each on top of those before: the strongest goes last.
    for (const { area, formula, severity } of [...marks].reverse()) {
      const format = sheet.getRange(addressOf(area)).conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      for (const edge of EDGES)
        format.custom.format.borders.getItem(edge).set({ style: "Continuous", color: MARK_COLORS[severity] });
    }
    await context.sync();
    return {
      what: shown ? "marksShown" : "marksHidden",
      sheets: [reading.sheet],
      undo: undoOfSheets([`${reading.sheet}\nmarcas`], async () => {
        await showMarks(reading, before.length > 0);
      }),
    };
  });
