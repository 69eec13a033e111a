import { CellValue } from "../../../domain/base/cell";
import { addressOf } from "../../../sheets/declaration/area";
import { sheetKey } from "../../host/sheet-key";
import { Later } from "./look";

/** Where cells stand: a sheet's row from 1, a column from 0. */
export interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Blocks of one column: a batch with a range per cell would grow with the rows. */
function blocksOf<Item extends At>(items: readonly Item[]): readonly (readonly [Item, ...Item[]])[] {
  const ordered = [...items].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const blocks: [Item, ...Item[]][] = [];
  for (const item of ordered) {
    const last = blocks.at(-1)?.at(-1);
    const continues = last?.sheet === item.sheet && last.column === item.column && last.row + 1 === item.row;
    if (continues) blocks.at(-1)!.push(item);
    else blocks.push([item]);
  }
  return blocks;
}

function blockRange(context: Excel.RequestContext, block: readonly [At, ...At[]]): Excel.Range {
  const [{ sheet, row: first, column }] = block;
  const area = { row: first - 1, column, rows: block.length, columns: 1 };
  return context.workbook.worksheets.getItem(sheetKey(sheet)).getRange(addressOf(area));
}

const keyOf = ({ sheet, row: number, column }: At) => `${sheet}\n${number}\n${column}`;

/** Asks what stands in some cells, or how they show it. Only queues, as what follows. */
export function load(
  context: Excel.RequestContext,
  cells: readonly At[],
  what: "formulas" | "numberFormat" = "formulas",
): Later<(at: At) => CellValue> {
  const blocks = blocksOf(cells).map((block) => {
    const range = blockRange(context, block);

    range.load(what);
    return { block, range };
  });
  return () => {
    const held = new Map(
      blocks.flatMap(({ block, range }) =>
        block.map((at, index) => [keyOf(at), range[what][index]![0] as CellValue] as const),
      ),
    );
    return (at) => held.get(keyOf(at)) ?? "";
  };
}

/** Writes what each cell is to hold, as Excel takes it. */
export function writeBlocks(
  context: Excel.RequestContext,
  cells: readonly (At & { readonly content: CellValue })[],
): void {
  for (const block of blocksOf(cells))
    blockRange(context, block).formulas = block.map(({ content }) => [content]);
}

export function writeFormats(
  context: Excel.RequestContext,
  formats: readonly (At & { readonly format: string })[],
): void {
  for (const block of blocksOf(formats))
    blockRange(context, block).numberFormat = block.map(({ format }) => [format]);
}
