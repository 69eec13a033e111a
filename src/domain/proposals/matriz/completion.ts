import { CellValue, isBlank } from "../../base/cell";
import { CellEdit, Changes, FormatEdit, NewCell, RowInsertion } from "../../changes/changes";
import { nextCodigos } from "../../checks/fixes/next-codigos";
import { againstMarco } from "../../checks/rules/marco/against-marco";
import { ourFormula } from "../../checks/rules/formulas/our-formula";
import { COLUMNS_IN_UNIT, PERCENT_FORMAT, PlanFacts, isPercentMeta } from "../../language/meta";
import { keyForPeople, keysForPeople } from "../../language/spelling/same-text";
import { Column } from "../../plan/tables/column";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { leidas } from "../../plan/tables/matriz-leidas";
import { MatrizKey, matriz as table } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { MarcoReading, MatrizReading, WorkbookReading } from "../../reading/reading";
import { accionNumbers } from "./codigo";
import { conLoLeido } from "./leido";
import { MarcoDifferences, differencesFrom } from "./differences";
import { NewMatrizRow, hasIndicator, matrizRows } from "./matriz-rows";
import { ReadCount, readCount } from "./read-count";

/** What a matriz lacks of its marco, as changes of it, and what its rows say otherwise: those are not touched. */
export interface Completion {
  readonly changes: Changes;
  /** How many rows it brings. */
  readonly rows: number;
  readonly read: ReadCount;
  readonly differences: MarcoDifferences;
}

/**
 * Completes a matriz with the rows of a marco that it lacks, one for each indicator: in its blank rows at the end, then
 * below its last. A blank matriz gets them all. No row that is there changes or moves.
 *
 * @param facts what the workbook knows of the plan
 * @example completionOf(workbook, marco, matriz, facts).rows // 2, the indicators that the marco got since
 */
export function completionOf(
  workbook: WorkbookReading,
  marco: MarcoReading,
  matriz: MatrizReading,
  facts: PlanFacts = {},
): Completion {
  const compared = { ...workbook, marcos: [marco], matrices: [matriz] };
  const lacked = { ...marco, rows: lacking(compared, marco, matriz) };
  const rows = matrizRows(lacked, facts, codigosOf(matriz)).map(conLoLeido);
  return {
    changes: added(matriz, rows),
    rows: rows.length,
    read: readCount(rows.map((row) => ({ meta: row.meta ?? "", cells: row }))),
    differences: differencesFrom(compared, facts),
  };
}

function lacking(
  compared: WorkbookReading,
  marco: MarcoReading,
  matriz: MatrizReading,
): readonly TableRow<MarcoKey>[] {
  const rows = marco.rows.filter(hasIndicator);
  if (matriz.rows.length === 0) return rows;
  const alone = new Set(againstMarco(compared).onlyMarco.map(({ row }) => row));
  const there = new Set(matriz.rows.map((row) => whole(row)));
  // A row with no indicador yet is compared by its meta.
  return rows.filter((row) => (isBlank(row.values.indicador) ? !there.has(whole(row)) : alone.has(row)));
}

const whole = ({ values }: TableRow<MarcoKey> | TableRow<MatrizKey>) =>
  keysForPeople(values.accion, values.indicador, values.meta);

/** The next Código of an acción that is there; a new one gets the number after the last. */
function codigosOf(matriz: MatrizReading): (accion: CellValue) => string {
  const next = nextCodigos(matriz);
  const known = new Set(matriz.rows.map(({ values }) => keyForPeople(values.accion)));
  const numbers = matriz.rows.map(({ values }) => Number(/^\d+/.exec(String(values.codigo))?.[0] ?? 0));
  const ofNew = accionNumbers(Math.max(0, ...numbers));
  return (accion) => (known.has(keyForPeople(accion)) ? next(accion) : ofNew(accion));
}

function added(matriz: MatrizReading, rows: readonly NewMatrizRow[]): Changes {
  const blank = blankRows(matriz);
  const inside = rows.slice(0, blank.length).map((row, index) => filled(matriz, row, blank[index]!));
  const more = rows.slice(blank.length);
  const { sheet, tableName, lastRow } = matriz;
  if (tableName === undefined) {
    const below = more.map((row, index) => filled(matriz, row, lastRow + 1 + index));
    return together([...inside, ...below], []);
  }
  const formulas = new Map(table.columns.map(({ key }) => [key, ourFormula(matriz, key)]));
  return together(
    inside,
    more.map((row) => ({ sheet, tableName, below: lastRow, cells: newCells(matriz, row, formulas) })),
  );
}

const together = (filledRows: readonly Filled[], rows: readonly RowInsertion[]): Changes => ({
  cells: filledRows.flatMap(({ cells }) => cells),
  formats: filledRows.flatMap(({ formats }) => formats),
  rows,
});

/** Those at the end: a blank row between two others is somebody's way of parting them. */
function blankRows({ rows, repeatedHeadings, firstRow, lastRow }: MatrizReading): readonly number[] {
  const last = Math.max(firstRow - 1, ...rows.map(({ number }) => number), ...repeatedHeadings);
  return Array.from({ length: Math.max(0, lastRow - last) }, (_, index) => last + 1 + index);
}

interface Filled {
  readonly cells: readonly CellEdit[];
  readonly formats: readonly FormatEdit[];
}

const inUnit: ReadonlySet<MatrizKey> = new Set(COLUMNS_IN_UNIT);

/** How a cell of a row shows its figure where its column does not say it. */
const formatOf = (key: MatrizKey, isPercent: boolean) =>
  isPercent && inUnit.has(key) ? PERCENT_FORMAT : undefined;

const isPercentRow = ({ meta = "", indicador }: NewMatrizRow) => isPercentMeta({ meta, indicador });

/** The columns of ours that the matriz has. */
const columnsIn = ({ columns }: MatrizReading) =>
  table.columns.flatMap((column) => {
    const at = columns[column.key];
    return at === undefined ? [] : [{ ...column, at }];
  });

const kept: ReadonlySet<MatrizKey> = new Set(leidas.map(({ key }) => key));
const isKept = (key: MatrizKey): true | undefined => kept.has(key) || undefined;

type Placed = Column<MatrizKey> & { readonly at: number };

/** What a row brings of a column that nobody computes; "" for nothing. */
const valueOf = (row: NewMatrizRow, { key, formula }: Placed): CellValue =>
  formula ? "" : ((row as Readonly<Partial<Record<MatrizKey, CellValue>>>)[key] ?? "");

function filled(matriz: MatrizReading, row: NewMatrizRow, number: number): Filled {
  const isPercent = isPercentRow(row);
  const placeOf = ({ at, heading }: Placed) => ({ sheet: matriz.sheet, row: number, column: at, heading });
  const columns = columnsIn(matriz);
  return {
    cells: columns.flatMap((column): CellEdit[] => {
      const after = valueOf(row, column);
      // A row that a person emptied still has what was read of it, where nobody sees it.
      const own = isKept(column.key);
      if (isBlank(after) && !own) return [];
      const edit = { place: placeOf(column), before: "", after, isFormula: false, ...(own && { own }) };
      return [column.type === "date" ? { ...edit, format: column.type } : edit];
    }),
    formats: columns.flatMap((column) => {
      const after = formatOf(column.key, isPercent);
      return after === undefined ? [] : [{ place: placeOf(column), after }];
    }),
  };
}

function newCells(
  matriz: MatrizReading,
  row: NewMatrizRow,
  formulas: ReadonlyMap<MatrizKey, string | null>,
): readonly NewCell[] {
  const isPercent = isPercentRow(row);
  return columnsIn(matriz).flatMap((column): NewCell[] => {
    const formula = formulas.get(column.key);
    const after = formula ?? valueOf(row, column);
    const numberFormat = formatOf(column.key, isPercent);
    if (isBlank(after) && (numberFormat === undefined || column.formula)) return [];
    const cell = { column: column.at, after, isFormula: Boolean(formula) };
    return [numberFormat === undefined ? cell : { ...cell, numberFormat }];
  });
}
