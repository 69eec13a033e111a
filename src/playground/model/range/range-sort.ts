import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId } from "../../engine/engine";
import { HostError, invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { assertWritable } from "../protection/protection-rules";
import { moveFormula } from "../address/relative-formula";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Excel's `RangeSort` and `TableSort`: by values, rows only. */
export class RangeSort extends OfficeObject {
  constructor(
    host: Host,
    private readonly sheet: SheetId,
    private readonly area: Area,
  ) {
    super(host);
  }

  get matchCase(): boolean {
    return false;
  }

  apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    if (orientation !== "Rows" || matchCase === true)
      throw new HostError("NotImplemented", "Only rows are sorted.");
    const keys = fields.map((field) => lowerKeys(field));
    if (keys.some(({ key }) => !(key >= 0 && key < this.area.columns))) throw invalidArgument();
    const area =
      hasHeaders === true ? { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 } : this.area;
    assertWritable(this.host, this.sheet, area);
    const rows = this.host.engine.cells.read(this.sheet, area).map((cells, index) => ({ cells, index }));
    rows.sort((a, b) => {
      for (const { key, ascending = true } of keys) {
        const order = compare(a.cells[key]!, b.cells[key]!, ascending);
        if (order !== 0) return order;
      }
      return a.index - b.index;
    });
    const grid = rows.map(({ cells, index }, row) =>
      cells.map((cell) =>
        cell.formula ? { ...cell, formula: moveFormula(cell.formula, row - index, 0) } : cell,
      ),
    );
    this.host.engine.cells.write(this.sheet, area, grid);
  }

  clear(): void {}
}

/** Numbers, then text, then truth values, then errors; blanks always last. */
function compare(a: Cell, b: Cell, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === BLANK || rankB === BLANK) return rankA - rankB;
  const order = rankA !== rankB ? rankA - rankB : compareAlike(a.value, b.value);
  return ascending ? order : -order;
}

const BLANK = 9;

function rank({ value, error }: Cell): number {
  if (value === null) return BLANK;
  if (error) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

const compareAlike = (a: unknown, b: unknown) =>
  typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "es") : Number(a) - Number(b);

const lowerKeys = (field: SortField): SortField =>
  Object.fromEntries(
    Object.entries(field).map(([name, value]) => [name[0]!.toLowerCase() + name.slice(1), value]),
  ) as unknown as SortField;
