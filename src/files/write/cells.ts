import { CellValue, isErrorValue } from "../../domain/base/cell";
import { CellsDeclaration, Computed } from "../../sheets/declaration/declaration";
import type { CellData, CellStyle } from "../../xlsx/workbook-data";
import { Looks } from "./looks";

const TEXT = "@";

/**
 * The cells of a declared sheet, by "row,column". What comes later stands over what came before, but for formulas,
 * which stand over all: Excel is given them last, once the tables and names that they refer to are there.
 */
export function cellsOf(declared: readonly CellsDeclaration[]): ReadonlyMap<string, CellData> {
  const cells = new Map<string, CellData>();
  const looks = new Looks();
  const isComputed = ({ computed }: CellsDeclaration) => computed !== undefined;
  for (const block of declared.filter((each) => !isComputed(each))) putBlock(cells, looks, block);
  for (const block of declared.filter(isComputed)) putBlock(cells, looks, block);
  return cells;
}

function putBlock(cells: Map<string, CellData>, looks: Looks, block: CellsDeclaration): void {
  const { area, style, numberFormat, numberFormats, values, computed } = block;
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const key = `${area.row + row},${area.column + column}`;
      const before = cells.get(key);
      const format = numberFormats?.[row]?.[column] ?? numberFormat;
      let dressed = before?.style;
      if (format !== undefined) dressed = looks.withFormat(dressed, format);
      if (style) dressed = looks.over(dressed, style, row, column, area);
      const content = computed
        ? computedAt(computed, row, column)
        : values
          ? contentOf(values[row]?.[column] ?? "", dressed)
          : (before ?? BLANK);
      cells.set(key, { ...contentOnly(content), ...(dressed && { style: dressed }) });
    }
  }
}

type Content = Pick<CellData, "value" | "formula" | "error">;

const BLANK: Content = { value: null };

const contentOnly = ({ value, formula, error }: Content): Content => ({
  value,
  ...(formula !== undefined && { formula }),
  ...(error && { error }),
});

/** In a cell of text Excel makes a text of a number, too. */
const contentOf = (value: CellValue, style: CellStyle | undefined): Content =>
  value === "" ? BLANK : { value: style?.numberFormat === TEXT ? String(value) : value };

function computedAt({ formula, values, typedOver }: Computed, row: number, column: number): Content {
  const typed = typedOver?.get(row);
  if (typed !== undefined) return { value: typed };
  const value = values[row]?.[column];
  const own = typeof formula === "string" ? formula : formula[row]?.[column];
  if (own === undefined || value === undefined) throw new Error(`A formula without its value: ${own}`);
  return { value, formula: own, ...(isErrorValue(value) && { error: true }) };
}
