import { CellValue } from "../cell/cell";
import { FilaCalculada } from "../cumplimiento/fila";
import { Cells, ColumnReader } from "../formula/compile";
import { referencesOf } from "../formula/references-of";
import { Parametros } from "../parametros/parametro";
import { Table } from "../tables/column";
import { TableRow } from "../tables/row";

/** The figures of a row that checks look at as if they were cells. */
const FIGURES = [
  "metaALaFecha",
  "calculo",
  "cumplimiento",
  "avanceDelPlan",
  "estado",
  "semaforo",
  "situacion",
] as const satisfies readonly (keyof FilaCalculada)[];

type Figure = (typeof FIGURES)[number];

const isFigure = (key: string): key is Figure => (FIGURES as readonly string[]).includes(key);

/**
 * The cells of a table as conditions read them: a column at a time, each laid out once for all the checks. The figures of
 * a row are those that were just computed: what its formula cells show may be of another day.
 */
export class CheckedCells<Key extends string = string> implements Cells {
  /** Index of the row that is being looked at. */
  row = 0;
  private readonly columns: (CellValue[] | undefined)[] = [];

  constructor(
    private readonly table: Table<Key>,
    private readonly rows: readonly TableRow<Key>[],
    /** The figures of the rows, asked for once and only if somebody looks at one; none in a marco. */
    private readonly filas?: () => readonly FilaCalculada[],
    private readonly parametros: Parametros = {},
  ) {}

  /** The values of a column, one per row. */
  columnAt(slot: number): readonly CellValue[] {
    return this.columns[slot] ?? this.laidOut(slot);
  }

  private laidOut(slot: number): readonly CellValue[] {
    const { filas, table, columns } = this;
    const { key, formula } = table.columns[slot]!;
    if (filas && isFigure(key)) columns[slot] = filas().map((fila) => fila[key] ?? "");
    else this.layOutCells(formula !== undefined);
    return columns[slot]!;
  }

  /**
   * The columns that a person fills in, or those of formulas, in one pass: the cells of a row stand together in memory,
   * those of a column do not.
   */
  private layOutCells(computed: boolean): void {
    const { rows, table, columns } = this;
    const keys: Key[] = [];
    const laid: CellValue[][] = [];
    table.columns.forEach(({ key, formula }, slot) => {
      if ((formula !== undefined) !== computed || columns[slot]) return;
      keys.push(key);
      laid.push((columns[slot] = new Array<CellValue>(rows.length).fill("")));
    });
    for (let index = 0; index < rows.length; index++) {
      const { values } = rows[index]!;
      for (let column = 0; column < keys.length; column++) {
        const value = values[keys[column]!];
        // Most cells are blank, as their column was laid out.
        if (value !== "") laid[column]![index] = value;
      }
    }
  }

  column(key: string): CellValue {
    const slot = this.table.columns.findIndex((column) => column.key === key);
    return slot < 0 ? "" : this.columnAt(slot)[this.row]!;
  }

  name(name: string): CellValue {
    return this.parametros[name] ?? "";
  }

  countNumbers(): number {
    return 0;
  }
}

/** Reads the columns of a table by their place in it. */
export function slotReader<Key extends string>(table: Table<Key>): ColumnReader<CheckedCells<Key>> {
  return (key) => {
    const slot = table.columns.findIndex((column) => column.key === key);
    return slot < 0 ? () => "" : (cells) => cells.columnAt(slot)[cells.row]!;
  };
}

/** Columns with those that their formulas are computed from, and so on down to what a person writes. */
export function withSources<Key extends string>(
  table: Table<Key>,
  keys: Iterable<string>,
): readonly string[] {
  const all = new Set<string>(keys);
  for (const key of all) {
    const formula = table.columns.find((column) => column.key === key)?.formula;
    if (formula) for (const source of referencesOf(formula).columns) all.add(source);
  }
  return [...all];
}
