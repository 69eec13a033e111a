import { CellValue } from "../../base/cell";
import { pesosDe } from "../../reading";
import { ResumenReading, TableReading, WorkbookReading } from "../../reading/reading";
import { Table } from "../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { cellsReader } from "../../plan/tables/row-cells";
import { noiseIn } from "../../reading/noise";
import { hasTypedPercentages } from "./ours-or-typed";
import { Touched } from "./rerun";

/** What changed between two readings of a workbook, table by table. */
export interface WorkbookChange {
  readonly marcos: readonly Touched[];
  readonly matrices: readonly Touched[];
}

/**
 * Compares two readings of a workbook; undefined where so much changed that all of it has to be checked: a table that
 * came or went, a parameter or the Programación, on which every figure depends, a corte, the list of the marco de acción,
 * or a Resumen that is named in what is said.
 */
export function changeBetween(before: WorkbookReading, after: WorkbookReading): WorkbookChange | undefined {
  if (
    before.marcos.length !== after.marcos.length ||
    before.matrices.length !== after.matrices.length ||
    before.hasParametros !== after.hasParametros ||
    !sameValues(before.parametros, after.parametros) ||
    !sameEntries(before.counts, after.counts) ||
    JSON.stringify([before.namedCells, before.unreadCounts]) !==
      JSON.stringify([after.namedCells, after.unreadCounts]) ||
    JSON.stringify(before.programacion) !== JSON.stringify(after.programacion) ||
    before.guardadas !== after.guardadas ||
    JSON.stringify([before.cortes, before.historial]) !== JSON.stringify([after.cortes, after.historial]) ||
    JSON.stringify(before.accionesDelMarco) !== JSON.stringify(after.accionesDelMarco) ||
    before.resumenes.length !== after.resumenes.length ||
    before.resumenes.some((resumen, index) => !sameResumen(resumen, after.resumenes[index]!))
  ) {
    return undefined;
  }
  return {
    marcos: after.marcos.map((table, index) =>
      touched<MarcoKey>(marcoOperativo, before.marcos[index]!, table),
    ),
    matrices: after.matrices.map((table, index) =>
      // What is said of each percentage depends on whether any row computes it.
      hasTypedPercentages(before.matrices[index]!) === hasTypedPercentages(table)
        ? touched<MatrizKey>(matriz, before.matrices[index]!, table)
        : "all",
    ),
  };
}

function touched<Key extends string>(
  table: Table<Key>,
  before: TableReading<Key>,
  after: TableReading<Key>,
): Touched {
  if (before === after) return "nothing";
  if (before.rows.length !== after.rows.length || frameOf(before) !== frameOf(after)) return "all";
  const rows: number[] = [];
  const numbers = new Set<number>();
  const shown = new Set<string>();
  const columns = new Set<string>();
  const keys = table.columns.map(({ key }) => key);
  const cellsOf = cellsReader(table);
  const formulasOf = formulaComparer(keys);
  for (let index = 0; index < after.rows.length; index++) {
    const was = before.rows[index]!;
    const is = after.rows[index]!;
    if (was.number !== is.number) return "all";
    const formulas = formulasOf(was, is);
    // Nearly every row is as it was.
    const isSame = formulas.changed.size === 0 && sameCells(cellsOf(was.values), cellsOf(is.values));
    if (isSame && was.carried.length === 0 && is.carried.length === 0) continue;
    if (!compareRows(was, is, keys, formulas, shown, columns)) continue;
    rows.push(index);
    numbers.add(is.number);
  }
  if (rows.length === 0) return "nothing";
  // A row that became part of the plan, or no longer is: those next to it may read otherwise.
  return noiseOf(before) === noiseOf(after) ? { rows, numbers, shown, columns } : "all";
}

const noiseOf = <Key extends string>(table: TableReading<Key>): string =>
  JSON.stringify(
    noiseIn(table).map(({ kind, row, filled }) => [kind, row.number, filled.map((key) => row.values[key])]),
  );

/** All of a table but its rows, as a text to compare. */
function frameOf<Key extends string>(table: TableReading<Key>): string {
  return JSON.stringify({ ...table, rows: undefined });
}

function sameCells(was: readonly CellValue[], is: readonly CellValue[]): boolean {
  for (let slot = 0; slot < is.length; slot++) if (was[slot] !== is[slot]) return false;
  return true;
}

/** Adds to both sets the columns in which a row differs; gives whether it does in any. */
function compareRows<Key extends string>(
  was: TableRow<Key>,
  is: TableRow<Key>,
  keys: readonly Key[],
  formulas: ComparedFormulas,
  shown: Set<string>,
  columns: Set<string>,
): boolean {
  let differs = false;
  for (const key of keys) {
    const sameFormula = !formulas.changed.has(key);
    if (sameFormula && was.values[key] === is.values[key]) continue;
    differs = true;
    shown.add(key);
    if (!sameFormula || !formulas.computed.has(key)) columns.add(key);
  }
  if (was.carried.length === 0 && is.carried.length === 0) return differs;
  // Said or carried from above: the text is the same and the cell is not.
  for (const key of [...was.carried, ...is.carried]) {
    if (was.carried.includes(key) === is.carried.includes(key)) continue;
    differs = true;
    shown.add(key);
    columns.add(key);
  }
  return differs;
}

interface ComparedFormulas {
  readonly changed: ReadonlySet<string>;
  /** Those of ours that hold a formula now. */
  readonly computed: ReadonlySet<string>;
}

/**
 * Columns whose figures follow from other columns, which say what an edit changed. What a person's own formula gives, in
 * any other column, may follow from any cell of the workbook.
 */
const COMPUTED: ReadonlySet<string> = new Set(
  matriz.columns.filter(({ formula }) => formula).map(({ key }) => key),
);

/** Compares the formulas of rows. Those of a reading share them, so that hardly any is compared twice. */
function formulaComparer<Key extends string>(keys: readonly Key[]) {
  let last: readonly [TableRow<Key>["formulas"], TableRow<Key>["formulas"]] | undefined;
  let compared: ComparedFormulas = { changed: new Set(), computed: new Set() };
  return ({ formulas: was }: TableRow<Key>, { formulas: is }: TableRow<Key>): ComparedFormulas => {
    if (last?.[0] !== was || last[1] !== is) {
      last = [was, is];
      compared = {
        changed: new Set(keys.filter((key) => was[key] !== is[key])),
        computed: new Set(keys.filter((key) => COMPUTED.has(key) && is[key] !== undefined)),
      };
    }
    return compared;
  };
}

function sameValues(a: Readonly<Record<string, CellValue>>, b: Readonly<Record<string, CellValue>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

const sameResumen = (a: ResumenReading, b: ResumenReading): boolean =>
  a.sheet === b.sheet && a.formula === b.formula && sameEntries(pesosDe(a), pesosDe(b));

function sameEntries(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
