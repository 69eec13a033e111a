import { CellValue } from "../../domain/base/cell";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { parametros } from "../../domain/plan/parametros/parametros";
import { SheetGrid, readWorkbook } from "../../domain/reading";
import { readBody } from "../../domain/reading/own-table";
import { readCortes } from "../../domain/reading/cortes/read-cortes";
import { CellPlace } from "../../domain/base/place";
import { applied } from "../../domain/changes/apply";
import { Changes } from "../../domain/changes/changes";
import { tablasOrganizadas } from "../../domain/plan/parametros/tablas";
import { headingsOf } from "../../domain/plan/tables/column";
import { blankSheet } from "./sheets";

/** Where the parameters and the counts are. */
const HOME = "Parámetros";

/** What a workbook in memory holds. */
export interface Contents {
  readonly sheets: readonly SheetGrid[];
  readonly parametros: Parametros;
  readonly hasParametros: boolean;
  readonly counts: ReadonlyMap<string, number>;
  /** The rows of what was decided for tables that were organized. */
  readonly organizadas: readonly (readonly CellValue[])[];
}

export const BLANK: Contents = {
  sheets: [blankSheet("Hoja1")],
  parametros: {},
  hasParametros: false,
  counts: new Map(),
  organizadas: [],
};

/** Read by the domain's own functions. */
export function readContents({ sheets, organizadas, ...rest }: Contents) {
  const tables = rest.hasParametros && {
    conteos: conteosOf(rest.counts),
    organizadas: organizadasOf(organizadas),
  };
  const named = { ...rest, ...tables, namedCells };
  const called = (start: string) => sheets.filter(({ name }) => name.startsWith(start));
  const resumenes = called("Resumen").map((grid) => ({
    sheet: grid.name,
    formula: String(grid.formulas[0]?.[0] ?? ""),
    acciones: readBody(grid, 0, { codigo: 0, accion: 1, peso: 2 }),
    responsables: null,
  }));
  const firmas = called("Firmas").map(({ name }) => name);
  return readWorkbook(sheets, { ...named, resumenes, firmas, ...readCortes(sheets) });
}

/** With a sheet more, and with Parámetros where there were none. */
export function withSheet(contents: Contents, sheet: SheetGrid, parametros?: Parametros): Contents {
  const sheets = [...contents.sheets, sheet];
  return contents.hasParametros
    ? { ...contents, sheets }
    : { ...contents, sheets, hasParametros: true, parametros: { ...contents.parametros, ...parametros } };
}

const namedCells = Object.fromEntries(
  parametros.map(({ name }, index) => [name, { sheet: HOME, row: index + 1, column: 9 }]),
);

/** How the counts stand in the table of Parámetros: with a blank row, for the next. */
const conteosOf = (counts: Contents["counts"]) => ({
  sheet: HOME,
  tableName: "Conteos",
  headerRow: 1,
  column: 0,
  headings: ["Nombre", "Cantidad"],
  rows: [...counts, ["", ""] as const],
  mayGrow: false,
});

/** Far at the right of the counts. */
const ORGANIZADAS = 20;

const organizadasOf = (rows: Contents["organizadas"]) => ({
  sheet: HOME,
  tableName: "TablasOrganizadas",
  headerRow: 1,
  column: ORGANIZADAS,
  headings: headingsOf(tablasOrganizadas),
  rows: [...rows, headingsOf(tablasOrganizadas).map(() => "")],
  mayGrow: false,
});

/** As some changes leave them: of sheets, of named cells, of counts and of what was decided. */
export function withChanges(contents: Contents, changes: Changes): Contents {
  const ofSheets = changes.cells.filter(({ name, place }) => name === undefined && place.sheet !== HOME);
  const named = changes.cells.flatMap(({ name, after }) =>
    name === undefined ? [] : [[name, after] as const],
  );
  const ofHome = changes.cells.filter(({ name, place }) => name === undefined && place.sheet === HOME);
  const [thing, count] = ofHome.filter(({ place }) => place.column < ORGANIZADAS);
  const decided = ofHome.filter(({ place }) => place.column >= ORGANIZADAS);
  return {
    ...contents,
    sheets: applied(contents.sheets, [{ ...changes, cells: ofSheets }]),
    parametros: { ...contents.parametros, ...Object.fromEntries(named) },
    counts:
      thing && count
        ? new Map([...contents.counts, [String(thing.after), Number(count.after)]])
        : contents.counts,
    organizadas: decided.length > 0 ? [decided.map(({ after }) => after)] : contents.organizadas,
  };
}

/** What a person types in a cell. */
export function withCell(contents: Contents, { sheet, row, column }: CellPlace, value: CellValue): Contents {
  const typed = (grid: readonly (readonly CellValue[])[]) =>
    grid.map((cells, index) => (index === row - 1 ? cells.with(column, value) : cells));
  const sheets = contents.sheets.map((each) =>
    each.name === sheet ? { ...each, values: typed(each.values), formulas: typed(each.formulas) } : each,
  );
  return { ...contents, sheets };
}

/** The name, with a number where it is taken. */
export function freeName({ sheets }: Contents, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
