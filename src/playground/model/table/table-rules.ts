import type { Area } from "../../../xlsx/workbook-data";
import type { Cell, SheetId, TableInfo } from "../../engine/engine";
import { formatArea, intersection } from "../address/address";
import { invalidArgument, itemAlreadyExists } from "../errors";
import type { Host } from "../host";
import { moveFormula } from "../address/relative-formula";
import { sameText } from "../office-object";
import { tableState } from "../state";

export const tablesTouching = (host: Host, sheet: SheetId, area: Area): TableInfo[] =>
  host.engine.tables
    .list()
    .filter((table) => table.sheet === sheet && intersection(wholeArea(host, table), area));

/** With the row of totals, which the engine takes for a row below the table. */
export const wholeArea = ({ state }: Host, { id, area }: TableInfo): Area =>
  tableState(state, id).totals ? { ...area, rows: area.rows + 1 } : area;

export const bodyOf = ({ area }: TableInfo): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

export const headerOf = ({ area }: TableInfo): Area => ({ ...area, rows: 1 });

export function headings(host: Host, table: TableInfo): string[] {
  return host.engine.cells.read(table.sheet, headerOf(table))[0]!.map((cell) => String(cell.value ?? ""));
}

/** A table's headings are texts, none blank and no two the same: Excel changes what is written there. */
export function headerText(
  tables: readonly TableInfo[],
  row: number,
  column: number,
  cell: Cell,
  host: Host,
): Cell {
  const table = tables.find((candidate) => candidate.area.row === row && coversColumn(candidate, column));
  if (!table) return cell;
  const others = headings(host, table).filter((_, index) => index !== column - table.area.column);
  const wanted =
    cell.value === null && !cell.formula
      ? `Columna${column - table.area.column + 1}`
      : String(cell.value ?? cell.formula);
  return { value: uniqueHeading(wanted, others) };
}

const coversColumn = ({ area }: TableInfo, column: number) =>
  column >= area.column && column < area.column + area.columns;

/** @example uniqueHeading("Meta", ["Meta", "Meta2"]) // "Meta3" */
export function uniqueHeading(wanted: string, others: readonly string[]): string {
  let heading = wanted;
  for (let number = 2; others.some((other) => sameText(other, heading)); number++)
    heading = `${wanted}${number}`;
  return heading;
}

/** One formula over a whole column of a table makes it a calculated column; anything else over it unmakes it. */
export function markCalculatedColumns(
  host: Host,
  tables: readonly TableInfo[],
  area: Area,
  grid: readonly (readonly (Cell | undefined)[])[],
): void {
  for (const table of tables) {
    const body = bodyOf(table);
    const part = intersection(body, area);
    if (!part || part.rows !== body.rows) continue;
    const names = headings(host, table);
    for (let column = part.column; column < part.column + part.columns; column++) {
      const written = grid
        .slice(part.row - area.row, part.row - area.row + part.rows)
        .map((row) => row[column - area.column]);
      const formula = written[0]?.formula;
      const name = names[column - table.area.column]!;
      if (formula && written.every((cell, row) => cell?.formula === moveFormula(formula, row, 0))) {
        tableState(host.state, table.id).calculated.set(name, formula);
      } else if (written.every((cell) => cell && !cell.formula)) {
        tableState(host.state, table.id).calculated.delete(name);
      }
    }
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Whether a defined name or a table may be called so: no spaces, not like a cell (`A1`, `R1C1`), at most 255. */
export function isValidName(name: unknown): name is string {
  if (typeof name !== "string" || name.length > 255 || !NAME.test(name)) return false;
  const likeA1 = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  if (likeA1 && isColumnName(likeA1[1]!) && Number(likeA1[2]) <= 1_048_576) return false;
  return !/^(r|c|r\d*c\d*)$/i.test(name);
}

const isColumnName = (letters: string) => letters.length < 3 || letters.toUpperCase() <= "XFD";

/** Tables and defined names share one space of names. */
export function assertFreeName(host: Host, name: unknown, except?: string): asserts name is string {
  if (!isValidName(name)) throw invalidArgument(`"${String(name)}" is not a valid name.`);
  const taken = [
    ...host.engine.tables.list().filter((table) => table.id !== except),
    ...host.engine.names
      .list()
      .filter((candidate) => candidate.sheet === undefined && candidate.id !== except),
  ];
  if (taken.some((candidate) => sameText(candidate.name, name))) throw itemAlreadyExists();
}

/** Tables may not overlap each other nor merged cells. Excel's code for it is the generic one (office-js issue 1199). */
export function assertNoOverlap(host: Host, sheet: SheetId, area: Area, except?: string): void {
  const other = tablesTouching(host, sheet, area).find((table) => table.id !== except);
  if (other)
    throw invalidArgument(`A table can't overlap another table (${other.name}, ${formatArea(other.area)}).`);
}

/** Gives the rows from `from` (to `to`, or the table's end) the formulas of the calculated columns, where they are blank. */
export function fillCalculatedColumns(host: Host, table: TableInfo, from: number, to = Infinity): void {
  const body = bodyOf(table);
  const end = Math.min(to, body.row + body.rows);
  const names = headings(host, table);
  for (const [name, formula] of tableState(host.state, table.id).calculated) {
    const column = names.findIndex((candidate) => sameText(candidate, name));
    if (column < 0 || end <= from) continue;
    const area = { row: from, column: body.column + column, rows: end - from, columns: 1 };
    const current = host.engine.cells.read(table.sheet, area);
    host.engine.cells.write(
      table.sheet,
      area,
      current.map(([cell], index) => [
        cell!.value === null && !cell!.formula
          ? { value: null, formula: moveFormula(formula, from + index - body.row, 0) }
          : undefined,
      ]),
    );
  }
}

/** Excel rewrites formulas when a table changes its name. */
export function renameInFormulas(host: Host, id: string, old: string, name: string): void {
  if (old === name) return;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.\\\\])${old.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=\\[)`,
    "giu",
  );
  const renamed = (formula: string) => formula.replace(pattern, name);
  for (const sheet of host.engine.sheets.list()) {
    const used = host.engine.cells.used(sheet.id, true);
    if (!used) continue;
    const grid = host.engine.cells.read(sheet.id, used).map((row) =>
      row.map((cell) => {
        const formula = cell.formula && renamed(cell.formula);
        return formula && formula !== cell.formula ? { ...cell, formula } : undefined;
      }),
    );
    host.engine.cells.write(sheet.id, used, grid);
  }
  const { calculated } = tableState(host.state, id);
  for (const [heading, formula] of calculated) calculated.set(heading, renamed(formula));
}
