import { CellValue } from "../base/cell";
import { readExcepciones } from "./excepciones/read-excepciones";
import { DEL_HISTORIAL } from "../plan/cortes/headings";
import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { Header, HeaderFinder, headerFinder } from "./header";
import { MarcoReading, MatrizReading, SheetGrid, TableReading, WorkbookReading } from "./reading";
import { withoutSources } from "./sources";
import { TableBounds, readTable } from "./table";
import { twoRowHeader } from "./two-row-header";

/** What of a workbook is found by its names and not by looking at its sheets. */
export type NamedReading = Partial<
  Pick<
    WorkbookReading,
    | "parametros"
    | "festivos"
    | "hasParametros"
    | "counts"
    | "namedCells"
    | "unreadCounts"
    | "conteos"
    | "organizadas"
    | "listado"
    | "accionesDelMarco"
    | "resumenes"
    | "firmas"
    | "programacion"
    | "cortes"
    | "historial"
  >
>;

/**
 * Finds the standard tables in the sheets of a workbook, wherever they stand: Excel tables and plain ranges, below
 * titles, with their columns in any order and others between them. A table of another kind is not found.
 * Linear in the number of cells; never throws.
 *
 * @example readWorkbook([grid], { parametros: { fecha_corte: 39813 }, hasParametros: true }).matrices[0]?.rows.length
 */
export function readWorkbook(grids: readonly SheetGrid[], named: NamedReading = {}): WorkbookReading {
  const marcos: MarcoReading[] = [];
  const matrices: MatrizReading[] = [];
  const finder = headerFinder();
  // What was closed has the headings of a matriz, and is none.
  for (const grid of grids.filter((each) => !isHistorial(each))) {
    const found = tablesOf(grid, finder);
    marcos.push(...found.marcos);
    matrices.push(...found.matrices);
  }
  const plan = withoutSources(marcos);
  const followUp = withoutSources(matrices);
  return {
    parametros: named.parametros ?? {},
    ...(named.festivos && { festivos: named.festivos }),
    hasParametros: named.hasParametros ?? false,
    counts: named.counts ?? new Map(),
    namedCells: named.namedCells ?? {},
    unreadCounts: named.unreadCounts ?? [],
    conteos: named.conteos ?? null,
    organizadas: named.organizadas ?? null,
    listado: named.listado ?? null,
    accionesDelMarco: named.accionesDelMarco ?? [],
    resumenes: named.resumenes ?? [],
    firmas: named.firmas ?? [],
    programacion: named.programacion ?? null,
    marcos: plan.counted,
    matrices: followUp.counted,
    sources: [...plan.sources, ...followUp.sources],
    excepciones: readExcepciones(grids),
    cortes: named.cortes ?? null,
    historial: named.historial ?? null,
    sheetNames: grids.map((grid) => grid.name),
  };
}

/** Its headings stand below a title at most. */
const TITLE_ROWS = 10;

const isHistorial = ({ values }: SheetGrid) =>
  values.slice(0, TITLE_ROWS).some((row) => row.includes(DEL_HISTORIAL));

function tablesOf(grid: SheetGrid, finder: HeaderFinder) {
  const marcos: MarcoReading[] = [];
  const matrices: MatrizReading[] = [];

  function read(header: Header, bounds: TableBounds): number {
    if (header.kind === "matriz") {
      const { reading, next } = readTable(grid, matriz, header.match, bounds, finder);
      addReading(matrices, reading);
      return next;
    }
    const { reading, next } = readTable(grid, marcoOperativo, header.match, bounds, finder);
    addReading(marcos, reading);
    return next;
  }

  const values = withoutTables(grid, (row, bounds) => {
    const headers = finder.headersOf(row.cells, row.column);
    headers.forEach((header) => read(header, bounds));
    return headers.length > 0;
  });
  let index = 0;
  while (index < values.length) {
    const row = values[index] ?? [];
    const two = twoRowHeader(row, values[index + 1] ?? [], finder);
    const header = two ? index + 1 : index;
    const headers = finder.headersOf(two ?? row, grid.column);
    index = Math.max(index + 1, ...headers.map((each) => read(each, { header })));
  }
  return { marcos: marcos.sort(byPlace), matrices: matrices.sort(byPlace) };
}

const byPlace = (a: TableReading<string>, b: TableReading<string>) => a.headerRow - b.headerRow;

/** Reads the Excel tables that are ours and gives the grid's values with their cells blank, to look for plain ranges. */
function withoutTables(
  grid: SheetGrid,
  readIfOurs: (
    header: { readonly cells: readonly CellValue[]; readonly column: number },
    bounds: TableBounds,
  ) => boolean,
): readonly (readonly CellValue[])[] {
  let values: (readonly CellValue[])[] | undefined;
  for (const table of grid.tables) {
    const header = table.row - grid.row;
    const left = Math.max(0, table.column - grid.column);
    const right = table.column - grid.column + table.columns;
    const cells = grid.values[header]?.slice(left, right) ?? [];
    const bounds = { header, end: header + table.rows, tableName: table.name };
    if (!readIfOurs({ cells, column: grid.column + left }, bounds)) continue;
    values ??= [...grid.values];
    for (let row = header; row < Math.min(bounds.end, values.length); row++) {
      values[row] = values[row]!.map((value, column) => (column >= left && column < right ? "" : value));
    }
  }
  return values ?? grid.values;
}

/** Headings that come again some rows below in the same columns, after a page's end, go on with the same table. */
const PAGE_BREAK = 12;

function addReading<Key extends string>(readings: TableReading<Key>[], reading: TableReading<Key>): void {
  const before = readings.at(-1);
  const continues =
    before !== undefined &&
    before.tableName === undefined &&
    reading.tableName === undefined &&
    reading.headerRow - before.lastRow <= PAGE_BREAK &&
    JSON.stringify(before.columns) === JSON.stringify(reading.columns);
  if (!continues) {
    readings.push(reading);
    return;
  }
  readings[readings.length - 1] = {
    ...before,
    rows: [...before.rows, ...reading.rows],
    repeatedHeadings: [...before.repeatedHeadings, reading.headerRow, ...reading.repeatedHeadings],
    lastRow: reading.lastRow,
  };
}
