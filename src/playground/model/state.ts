import type {
  Area,
  ChartData,
  FontStyle,
  NotKept,
  PageData,
  SheetData,
  TableColumnData,
  TableData,
} from "../../xlsx/workbook-data";
import type { SheetId } from "../engine/engine";

export interface ProtectionState {
  isProtected: boolean;
  options: Readonly<Record<string, unknown>>;
  password?: string;
  /** Of the file that it came with, saved as they came. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface ChartState {
  readonly id: string;
  readonly sheet: SheetId;
  data: ChartData;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface TableState {
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
  /** Formula of each calculated column, by its heading. */
  readonly calculated: Map<string, string>;
  /** What each column has in the row of totals, by its heading; undefined where the table has no such row, which is never in its area. */
  totals?: ReadonlyMap<string, NonNullable<TableColumnData["totals"]>>;
}

/** A table of a file without a row of headings: its cells are plain here, and it is saved where it now stands. */
export interface HeadlessTable {
  readonly sheet: SheetId;
  data: TableData;
}

/** What an Excel workbook has and the spreadsheet engine doesn't. */
export interface WorkbookState {
  readonly settings: Map<string, string>;
  readonly properties: Map<string, string>;
  readonly pages: Map<SheetId, PageData>;
  readonly protections: Map<SheetId, ProtectionState>;
  /** The cells with a filter of a sheet's own, kept and not applied: the playground filters through tables. */
  readonly filters: Map<SheetId, Area>;
  /** What the file says of columns beyond those that are shown. */
  readonly farColumns: Map<SheetId, SheetData["columns"]>;
  readonly veryHidden: Set<SheetId>;
  readonly tables: Map<string, TableState>;
  readonly headless: HeadlessTable[];
  readonly charts: ChartState[];
  /** The font of cells that say none, if the file says which. */
  defaultFont?: FontStyle;
  /** What the opened file had and this workbook has not. */
  notKept?: readonly NotKept[];
  calculationMode: string;
  /** True while a file is being put in: nobody types. */
  opening: boolean;
}

export const emptyState = (): WorkbookState => ({
  settings: new Map(),
  properties: new Map(),
  pages: new Map(),
  protections: new Map(),
  filters: new Map(),
  farColumns: new Map(),
  veryHidden: new Set(),
  tables: new Map(),
  headless: [],
  charts: [],
  calculationMode: "Automatic",
  opening: false,
});

/** Excel's page when nobody has set it up. */
export const DEFAULT_PAGE: PageData = { orientation: "portrait", paperSize: 1 };

export function tableState(state: WorkbookState, id: string): TableState {
  const known = state.tables.get(id);
  if (known) return known;
  const created: TableState = {
    style: "TableStyleMedium2",
    bandedRows: true,
    filterButton: true,
    calculated: new Map(),
  };
  state.tables.set(id, created);
  return created;
}
