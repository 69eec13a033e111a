import type { Area, ChartData, PageData, TableColumnData, TableData } from "../../../xlsx/workbook-data";
import type {
  ConditionalFormatContent,
  NameInfo,
  Rule,
  RuleStore,
  SheetId,
  TableInfo,
  ValidationContent,
} from "../../engine/engine";
import { boxOf } from "../chart/chart-box";
import type { Host } from "../host";

interface Placed<Item> {
  readonly sheet: SheetId;
  readonly item: Item;
}

export type Content = ValidationContent | ConditionalFormatContent;

/** A table, its calculated columns and what its row of totals has, by heading; undefined without such a row. */
export interface TableSnapshot {
  readonly info: TableInfo;
  readonly calculated: readonly (readonly [string, string])[];
  readonly totals: readonly (readonly [string, NonNullable<TableColumnData["totals"]>])[] | undefined;
}

/** Everything that stands somewhere in the sheets and must follow its cells, as plain data, by a key that stays. */
export interface Snapshot {
  readonly sheetNames: ReadonlyMap<SheetId, string>;
  readonly validations: ReadonlyMap<SheetId, readonly Rule<ValidationContent>[]>;
  readonly conditionalFormats: ReadonlyMap<SheetId, readonly Rule<ConditionalFormatContent>[]>;
  readonly tables: ReadonlyMap<string, TableSnapshot>;
  readonly names: ReadonlyMap<string, NameInfo>;
  readonly pages: ReadonlyMap<SheetId, PageData>;
  /** The cells with a sheet's own filter. */
  readonly filters: ReadonlyMap<SheetId, Area>;
  readonly headless: ReadonlyMap<string, Placed<TableData>>;
  readonly charts: ReadonlyMap<string, Placed<ChartData>>;
}

export function takeSnapshot({ engine, state }: Host): Snapshot {
  const sheets = engine.sheets.list();
  const tables = engine.tables.list().map((info): [string, TableSnapshot] => {
    const own = state.tables.get(info.id);
    const totals = own?.totals && [...own.totals];
    return [info.id, { info, calculated: [...(own?.calculated ?? [])], totals }];
  });
  return {
    sheetNames: new Map(sheets.map(({ id, name }) => [id, name])),
    validations: new Map(sheets.map(({ id }) => [id, engine.validations.list(id)])),
    conditionalFormats: new Map(sheets.map(({ id }) => [id, engine.conditionalFormats.list(id)])),
    tables: new Map(tables),
    names: new Map(engine.names.list().map((name) => [name.id, name])),
    pages: new Map(state.pages),
    filters: new Map(state.filters),
    headless: new Map(state.headless.map(({ sheet, data }) => [data.name, { sheet, item: data }])),
    charts: new Map(state.charts.map(({ id, sheet, data }) => [id, { sheet, item: data }])),
  };
}

/** Puts everything where the snapshot has it; nothing of this is a step of undo. */
export function applySnapshot(host: Host, snapshot: Snapshot): void {
  const { engine, state } = host;
  for (const [sheet, rules] of snapshot.validations) applyRules(engine.validations, sheet, rules);
  for (const [sheet, rules] of snapshot.conditionalFormats)
    applyRules(engine.conditionalFormats, sheet, rules);
  for (const table of snapshot.tables.values()) applyTable(host, table);
  engine.names.restore([...snapshot.names.values()]);
  for (const [sheet, page] of snapshot.pages) state.pages.set(sheet, page);
  state.filters.clear();
  for (const [sheet, filter] of snapshot.filters) state.filters.set(sheet, filter);
  state.headless.splice(
    0,
    state.headless.length,
    ...[...snapshot.headless.values()].map(({ sheet, item }) => ({ sheet, data: item })),
  );
  for (const chart of state.charts) {
    const data = snapshot.charts.get(chart.id)?.item;
    if (data) Object.assign(chart, { data, ...boxOf(engine.layout, chart.sheet, data.position) });
  }
}

function applyRules<Each>(store: RuleStore<Each>, sheet: SheetId, rules: readonly Rule<Each>[]): void {
  const gone = store
    .list(sheet)
    .filter(({ id }) => !rules.some((rule) => rule.id === id))
    .map((rule) => ({ ...rule, areas: [] }));
  if (rules.length > 0 || gone.length > 0) store.restore(sheet, [...rules, ...gone]);
}

function applyTable({ engine, state }: Host, { info, calculated, totals }: TableSnapshot): void {
  const now = engine.tables.list().find(({ id }) => id === info.id);
  if (!now) return;
  if (JSON.stringify(now.area) !== JSON.stringify(info.area)) engine.tables.restore(info.id, info.area);
  const own = state.tables.get(info.id);
  if (!own) return;
  for (const [heading, formula] of calculated) own.calculated.set(heading, formula);
  own.totals = totals && new Map(totals);
}
