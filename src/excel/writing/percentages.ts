import { PERCENT_FORMAT } from "../../domain/language/meta";
import { Area, addressOf } from "../../sheets/declaration/area";
import { CellChange } from "../workbook";

/** Cells that change their number format, with those that they had; read when the batch that asks for them is back. */
export interface SeenFormat {
  readonly sheet: string;
  readonly area: Area;
  readonly format: string;
  readonly before: () => readonly (readonly string[])[];
}

/** Asks for the formats of the cells that become percentages with some changes: rows that follow one another are one area. */
export function seePercentages(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): readonly SeenFormat[] {
  return areasOf(changes).map((each) => {
    const range = rangeOf(context, each);
    range.load("numberFormat");
    return { ...each, format: PERCENT_FORMAT, before: () => range.numberFormat as string[][] };
  });
}

/** Only queues, as what follows. */
export function changeFormats(context: Excel.RequestContext, formats: readonly SeenFormat[]): void {
  // A scalar is applied to every cell; the types know only of matrices.
  for (const each of formats) rangeOf(context, each).numberFormat = each.format as unknown as string[][];
}

export function putBackFormats(context: Excel.RequestContext, formats: readonly SeenFormat[]): void {
  for (const each of formats) rangeOf(context, each).numberFormat = each.before().map((row) => [...row]);
}

type Place = Pick<SeenFormat, "sheet" | "area">;

const rangeOf = (context: Excel.RequestContext, { sheet, area }: Place) =>
  context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));

function areasOf(changes: readonly CellChange[]): readonly Place[] {
  const cells = changes
    .flatMap(({ place: { sheet, row }, percentages = [] }) =>
      percentages.map((column) => ({ sheet, column, row: row - 1 })),
    )
    .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  const areas: { sheet: string; area: { -readonly [key in keyof Area]: Area[key] } }[] = [];
  for (const { sheet, column, row } of cells) {
    const last = areas.at(-1);
    const continues =
      last?.sheet === sheet && last.area.column === column && last.area.row + last.area.rows === row;
    if (last && continues) last.area.rows++;
    else areas.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
  }
  return areas;
}
