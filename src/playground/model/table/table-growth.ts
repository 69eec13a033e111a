import type { Area } from "../../../xlsx/workbook-data";
import type { Edit, Rule, RuleStore, SheetId, TableInfo } from "../../engine/engine";
import { intersection } from "../address/address";
import type { Host } from "../host";
import { isProtected } from "../protection/protection-rules";
import { tableState } from "../state";
import { assertNoOverlap, fillCalculatedColumns } from "./table-rules";

/**
 * What a person writes in the first row below a table, or pastes over its end, becomes part of it, as in Excel. What the add-in writes
 * there does not.
 */
export function growTablesWhereTyped(host: Host): void {
  host.engine.listen({
    ...DEAF,
    edited: (edit) => {
      if (edit.kind !== "RangeEdited" || edit.byAddIn || host.state.opening) return;
      const table = tablePassed(host, edit);
      // After the edit is done: a step of undo of its own, as in Excel.
      if (table) queueMicrotask(() => grow(host, table, edit.area));
    },
  });
}

const DEAF = { edited() {}, selected() {}, sheetAdded() {}, sheetRemoved() {}, sheetActivated() {} };

function tablePassed({ engine, state }: Host, { sheet, area }: Edit): TableInfo | undefined {
  return engine.tables
    .list()
    .find(
      (table) =>
        table.sheet === sheet &&
        !tableState(state, table.id).totals &&
        area.row > table.area.row &&
        area.row <= endOf(table.area) &&
        endOf(area) > endOf(table.area) &&
        area.column >= table.area.column &&
        area.column + area.columns <= table.area.column + table.area.columns,
    );
}

const endOf = ({ row, rows }: Area) => row + rows;

function grow(host: Host, { id }: TableInfo, typed: Area): void {
  const { engine } = host;
  const table = engine.tables.list().find((candidate) => candidate.id === id);
  if (!table || isProtected(host, table.sheet)) return;
  const row = endOf(table.area);
  const count = endOf(typed) - row;
  if (count <= 0) return;
  const below = { ...table.area, row, rows: count };
  const cells = engine.cells.read(table.sheet, below);
  const isFilled = (line: number, column: number) => {
    const { value, formula } = cells[line]![column]!;
    return formula !== undefined || (value !== null && value !== "");
  };
  const rows = Array.from(cells.keys());
  const isTyped = (column: number) =>
    column + below.column >= typed.column && column + below.column < typed.column + typed.columns;
  const columns = Array.from({ length: below.columns }, (_, column) => column);
  const something = rows.some((line) => columns.some((column) => isTyped(column) && isFilled(line, column)));
  // A row that already held something, such as signatures, is no new row of the table.
  const others = rows.some((line) => columns.some((column) => !isTyped(column) && isFilled(line, column)));
  if (!something || others) return;
  const area = { ...table.area, rows: table.area.rows + count };
  assertNoOverlap(host, table.sheet, area, id);
  engine.tables.resize(id, area);
  continueTable(host, { ...table, area }, row, count);
}

/**
 * Gives new rows of a table what its other rows have: looks, rules, and the calculated columns' formulas. A look of its own,
 * as the format of a «100%» that was typed, a cell keeps.
 */
export function continueTable(host: Host, table: TableInfo, row: number, count: number): void {
  const { validations, conditionalFormats, styles } = host.engine;
  const last = table.area.row + table.area.rows;
  const model = row > table.area.row + 1 ? row - 1 : row + count;
  if (model < last) {
    const place = { ...table.area, row, rows: count };
    styles.patch(table.sheet, place, (at, column) => {
      const above = styles.read(table.sheet, model, column);
      const own = styles.read(table.sheet, at, column);
      if (Object.keys(above).every((key) => key in own)) return undefined;
      const font = { ...above.font, ...own.font };
      return { ...above, ...own, font, borders: { ...above.borders, ...own.borders } };
    });
    continueRules(validations, table, row, count);
    continueRules(conditionalFormats, table, row, count);
  }
  fillCalculatedColumns(host, table, row, row + count);
}

/** Rules that reached the row above reach the new ones. */
function continueRules<Content>(
  store: RuleStore<Content>,
  { sheet, area: table }: TableInfo,
  row: number,
  count: number,
): void {
  const continued = (area: Area): Area =>
    area.row + area.rows === row && area.row > table.row && within(area, table)
      ? { ...area, rows: area.rows + count }
      : area;
  for (const rule of store.list(sheet)) replaceAreas(store, sheet, rule, rule.areas.map(continued));
}

const within = (area: Area, table: Area) => intersection(area, table)?.columns === area.columns;

function replaceAreas<Content>(
  store: RuleStore<Content>,
  sheet: SheetId,
  rule: Rule<Content>,
  areas: readonly Area[],
): void {
  if (areas.some((area, index) => area !== rule.areas[index])) store.replace(sheet, { ...rule, areas });
}
