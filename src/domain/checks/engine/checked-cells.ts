import { CellValue } from "../../base/cell";
import { Cifra, Cifras, isCifra } from "../../plan/cumplimiento/cifras";
import { ColumnReader, readAt } from "../../plan/formula/compile";
import { Cells } from "../../plan/formula/compiled";
import { Parametros } from "../../plan/parametros/parametro";
import { Table } from "../../plan/tables/column";
import { TableRow } from "../../plan/tables/row";
import { cellsReader } from "../../plan/tables/row-cells";

/**
 * The cells of one row after another, as conditions read them. The figures of a row are those that were just computed:
 * what its formula cells show may be of another day.
 */
export class CheckedCells<Key extends string = string> implements Cells {
  /** Index of the row that is being looked at, and what its cells hold, by the place of their columns. */
  index = 0;
  values: readonly CellValue[] = [];
  private readonly cellsOf: (row: TableRow<Key>["values"]) => readonly CellValue[];

  constructor(
    private readonly table: Table<Key>,
    private readonly rows: readonly TableRow<Key>[],
    /** The figures of the rows; none in a marco. */
    private readonly cifras?: Cifras,
    private readonly parametros: Parametros = {},
  ) {
    this.cellsOf = cellsReader(table);
  }

  turnTo(index: number): void {
    this.index = index;
    this.values = this.cellsOf(this.rows[index]!.values);
  }

  column(key: string): CellValue {
    return readAt(slotReader(this.table)(key))(this);
  }

  cifra(key: Cifra): CellValue {
    return this.cifras!(this.index, key);
  }

  name(name: string): CellValue {
    return this.parametros[name] ?? "";
  }
}

/** Reads the columns of a table by their place in it, and its figures from those that were just computed. */
export function slotReader<Key extends string>(table: Table<Key>): ColumnReader<CheckedCells<Key>> {
  return (key) => {
    if (isComputed(table, key)) return (cells) => cells.cifra(key as Cifra);
    const slot = table.columns.findIndex((column) => column.key === key);
    return slot < 0 ? () => "" : slot;
  };
}

/** Whether a column is read as the figure that was just computed: what its cell shows says nothing of it. */
const isComputed = (table: Table, key: string): boolean => table.key === "matriz" && isCifra(key);
