import { CellValue } from "../../base/cell";
import { ColumnReader, compile, readAt } from "../formula/compile";
import { Cells } from "../formula/compiled";
import { Parametros } from "../parametros/parametro";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { cellsReader } from "../tables/row-cells";

type Row = TableRow<MatrizKey>;
type CountNumbers = (key: string, same: string | undefined, row: Row) => number;

const cellsOf = cellsReader(matriz);
const slots = new Map<string, number>(matriz.columns.map(({ key }, slot) => [key, slot]));
const META_A_LA_FECHA = slots.get("metaALaFecha")!;

const computed = matriz.columns.flatMap(({ formula }, slot) => (formula ? [slot] : []));

/**
 * The cells of one row after another: what a person wrote, and each formula computed the first time that somebody asks
 * for it. The same object for every row of a table; a column is a place in an array, so that 100,000 rows look no key up.
 */
export class CeldasDeFila implements Cells {
  private row!: Row;
  /** By the place of their columns; undefined: not computed yet. */
  values: (CellValue | undefined)[] = [];

  constructor(
    private readonly parametros: Parametros,
    private readonly count: CountNumbers,
  ) {}

  /** Goes on to a row; `isTypedOver` where its meta a la fecha is a person's and not its formula's. */
  turnTo(row: Row, isTypedOver: boolean): void {
    this.row = row;
    const values: (CellValue | undefined)[] = cellsOf(row.values);
    for (const slot of computed) values[slot] = undefined;
    if (isTypedOver) values[META_A_LA_FECHA] = row.values.metaALaFecha;
    this.values = values;
  }

  valueOf(key: MatrizKey): CellValue {
    return this.column(key);
  }

  column(key: string): CellValue {
    return readers[slots.get(key)!]!(this);
  }

  name(name: string): CellValue {
    return this.parametros[name] ?? "";
  }

  countNumbers(key: string, same?: string): number {
    return this.count(key, same, this.row);
  }
}

/** How a column is read; its formula is looked up when it is asked for, because formulas refer to each other. */
export const columnaDeFila: ColumnReader<CeldasDeFila> = (key) => {
  const slot = slots.get(key)!;
  return formulaAt[slot] === null ? slot : (cells) => computedAt(cells, slot);
};

function computedAt(cells: CeldasDeFila, slot: number): CellValue {
  return (cells.values[slot] ??= formulas[slot]!(cells));
}

const formulaAt = matriz.columns.map(({ formula }) => formula ?? null);
const formulas = formulaAt.map((formula) => formula && compile(formula, columnaDeFila));
const readers = matriz.columns.map(({ key }) => readAt(columnaDeFila(key)));
