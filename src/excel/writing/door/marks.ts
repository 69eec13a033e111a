import { AimedChanges, TableAim, tableAt } from "../../../domain/changes/aim";
import { MarksShown } from "../../../domain/changes/changes";
import { addressOf } from "../../../sheets/declaration/area";
import { sheetKey } from "../../host/sheet-key";
import { MARK_COLORS, MarkToShow, marksOf } from "../../marks/marks";
import { ourMarks } from "../../marks/our-marks";
import { HeldTable } from "./look";
import { PlacedTable } from "./placed";

/** The marks of a table that are to be shown or hidden, and those that it shows. */
export interface HeldMarks {
  readonly edit: MarksShown;
  readonly formats: readonly Excel.ConditionalFormat[];
  /** The workbook's names. */
  readonly names: ReadonlySet<string>;
}

/** Sends what was asked for, and looks which marks there are: one batch, two where some are to change. */
export async function lookAtMarks(
  context: Excel.RequestContext,
  { changes: { marks = [] }, tables }: AimedChanges,
): Promise<ReadonlyMap<TableAim, HeldMarks>> {
  const { names } = context.workbook;
  if (marks.length > 0) names.load("items/name");
  const sheets = marks.map(({ place }) => context.workbook.worksheets.getItem(sheetKey(place.sheet)));
  const found = await ourMarks(context, sheets);
  return new Map(
    marks.map((edit, index) => [
      tableAt(tables, edit.place)!,
      { edit, formats: found[index]!, names: new Set(names.items.map(({ name }) => name)) },
    ]),
  );
}

/** The marks of a table, where its columns and rows stand now. */
export function marksAt(
  { tableName }: TableAim,
  { firstRow, rows, columnNow }: HeldTable,
  { edit, names }: HeldMarks,
): readonly MarkToShow[] {
  const columns = Object.fromEntries(
    Object.entries(edit.columns).flatMap(([key, column]) => {
      const now = columnNow(column!);
      return now === undefined ? [] : [[key, now]];
    }),
  );
  return marksOf({ tableName, columns, firstRow, lastRow: firstRow + rows - 1 }, names);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Shows or hides the marks of a table: borders, so that they hide no colour. Those that it shows are taken away first, so
 * that showing twice is the same as once.
 */
export function writeMarks(
  context: Excel.RequestContext,
  { held, marks }: PlacedTable,
  shown: boolean,
  formats: readonly Excel.ConditionalFormat[],
): void {
  formats.forEach((format) => format.delete());
  if (!marks || !shown) return;
  const sheet = context.workbook.worksheets.getItem(sheetKey(held.sheet));
  // Excel puts each on top of those before: the strongest goes last.
  for (const { area, formula, severity } of [...marks.toShow].reverse()) {
    const format = sheet.getRange(addressOf(area)).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    for (const edge of EDGES)
      format.custom.format.borders.getItem(edge).set({ style: "Continuous", color: MARK_COLORS[severity] });
  }
}

/** Puts back the marks that a batch left half shown. */
export async function restoreMarks(
  context: Excel.RequestContext,
  tables: readonly PlacedTable[],
): Promise<void> {
  const marked = tables.filter(({ marks }) => marks !== null);
  if (marked.length === 0) return;
  const { worksheets } = context.workbook;
  const now = await ourMarks(
    context,
    marked.map(({ held }) => worksheets.getItem(sheetKey(held.sheet))),
  );
  marked.forEach((table, index) => writeMarks(context, table, table.marks!.were, now[index]!));
}
