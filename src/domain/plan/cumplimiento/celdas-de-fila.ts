import { CellValue } from "../../base/cell";
import { ColumnReader, compile, readAt } from "../formula/compile";
import { BookOfCells, Cells, TableOfCells } from "../formula/compiled";
import { Parametros } from "../parametros/parametro";
import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { cellsReader } from "../tables/row-cells";

type Row = TableRow<MatrizKey>;

const cellsOf = cellsReader(matriz);
const slots = new Map<string, number>(matriz.columns.map(({ key }, slot) => [key, slot]));

/** Formulas that a person may type over, and what they typed is looked at: the figures themselves stand on the others. */
const TYPED_OVER: readonly MatrizKey[] = ["metaALaFecha", "cumplimiento"];
const typedOver = TYPED_OVER.map((key) => [key, slots.get(key)!] as const);

const computed = matriz.columns.flatMap(({ formula }, slot) => (formula ? [slot] : []));

/**
 * The cells of one row after another: what a person wrote, and each formula computed the first time that somebody asks
 * for it. The same object for every row of a table; a column is a place in an array, so that 100,000 rows look no key up.
 */
export class CeldasDeFila implements Cells {
  /** By the place of their columns; undefined: not computed yet. */
  values: (CellValue | undefined)[] = [];

  constructor(
    private readonly parametros: Parametros,
    readonly book: BookOfCells,
    readonly tableAt: (cells: CeldasDeFila) => TableOfCells = () => NO_TABLE,
  ) {}

  /** Index of the row in its table. */
  index = -1;

  get otherRows(): TableOfCells {
    return this.tableAt(this);
  }

  turnTo(row: Row, index: number): void {
    this.index = index;
    const values: (CellValue | undefined)[] = cellsOf(row.values);
    for (const slot of computed) values[slot] = undefined;
    if (tieneFormulas(row)) for (const key of row.carried) values[slots.get(key)!] = "";
    for (const [key, slot] of typedOver) if (isTypedOver(row, key)) values[slot] = row.values[key];
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
}

const NO_TABLE: TableOfCells = { sumSame: () => 0, total: () => 0, firstSame: () => 1 };

/** Whether the sheet computes the row. There each cell counts as it stands: a blank acción is none, and not that above. */
export const tieneFormulas = ({ formulas }: Row): boolean => Object.keys(formulas).length > 0;

/** The acción with which a row counts. */
export const accionDe = (row: Row): CellValue =>
  tieneFormulas(row) && row.carried.includes("accion") ? "" : row.values.accion;

/** Whether a person wrote something over a formula of the row. */
export const isTypedOver = (row: Row, key: MatrizKey = "metaALaFecha"): boolean =>
  row.formulas[key] === undefined && (row.values[key] ?? "") !== "";

/** How a column is read; its formula is looked up when it is asked for, because formulas refer to each other. */
export const columnaDeFila: ColumnReader<CeldasDeFila> = (key) => {
  const slot = slots.get(key);
  if (slot === undefined) throw new Error(`The matriz has no column ${key}`);
  return formulaAt[slot] === null ? slot : (cells) => computedAt(cells, slot);
};

function computedAt(cells: CeldasDeFila, slot: number): CellValue {
  return (cells.values[slot] ??= formulas[slot]!(cells));
}

const formulaAt = matriz.columns.map(({ formula }) => formula ?? null);
const formulas = formulaAt.map((formula) => formula && compile(formula, columnaDeFila));
const readers = matriz.columns.map(({ key }) => readAt(columnaDeFila(key)));
