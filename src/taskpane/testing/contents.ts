import { CellValue } from "../../domain/base/cell";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { SheetGrid, readWorkbook } from "../../domain/reading";
import { CellChange } from "../../excel/workbook";
import { blankSheet } from "./sheets";

/** What a workbook in memory holds. */
export interface Contents {
  readonly sheets: readonly SheetGrid[];
  readonly parametros: Parametros;
  readonly hasParametros: boolean;
  readonly counts: ReadonlyMap<string, number>;
}

export const BLANK: Contents = {
  sheets: [blankSheet("Hoja1")],
  parametros: {},
  hasParametros: false,
  counts: new Map(),
};

/** Read by the domain's own functions. */
export function readContents({ sheets, ...named }: Contents) {
  const called = (start: string) => sheets.map(({ name }) => name).filter((name) => name.startsWith(start));
  const resumenes = called("Resumen").map((sheet) => ({
    sheet,
    formula: String(sheets.find(({ name }) => name === sheet)?.formulas[0]?.[0] ?? ""),
    weights: new Map<string, number>(),
  }));
  return readWorkbook(sheets, { ...named, resumenes, firmas: called("Firmas") });
}

/** With a sheet more, and with Parámetros where there were none. */
export function withSheet(contents: Contents, sheet: SheetGrid, parametros?: Parametros): Contents {
  const sheets = [...contents.sheets, sheet];
  return contents.hasParametros
    ? { ...contents, sheets }
    : { ...contents, sheets, hasParametros: true, parametros: { ...contents.parametros, ...parametros } };
}

export const withCells = (contents: Contents, changes: readonly CellChange[]): Contents => ({
  ...contents,
  sheets: changes.reduce(
    (sheets, { place, value }) => sheets.map((each) => withCell(each, place, value)),
    [...contents.sheets],
  ),
});

function withCell(
  sheet: SheetGrid,
  { sheet: name, row, column }: CellChange["place"],
  value: CellValue,
): SheetGrid {
  if (sheet.name !== name) return sheet;
  const changed = (grid: readonly (readonly CellValue[])[]) =>
    grid.map((cells, index) => (index === row - 1 ? cells.with(column, value) : cells));
  return { ...sheet, values: changed(sheet.values), formulas: changed(sheet.formulas) };
}

/** The name, with a number where it is taken. */
export function freeName({ sheets }: Contents, name: string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
