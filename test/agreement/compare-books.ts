import type { CellData, CellStyle, SheetData } from "../../src/xlsx/workbook-data";
import { agree } from "./compare";

/**
 * Where a sheet that was written to a file and the same sheet in Excel differ, cell by cell and part by part; empty when
 * they agree. Rows that follow their text are as high as each measures it.
 */
export function sheetDifferences(file: SheetData, excel: SheetData): readonly string[] {
  const places = new Set([...file.cells.keys(), ...excel.cells.keys()]);
  return [
    ...[...places].flatMap((place) => cellDifference(place, file.cells.get(place), excel.cells.get(place))),
    ...parts.flatMap((part) => difference(part, essenceOf(file)[part], essenceOf(excel)[part])),
  ];
}

/** Where the cells of a sheet with a formula show something else than the same cells elsewhere. */
export const valueDifferences = (written: SheetData, computed: SheetData): readonly string[] =>
  [...written.cells].flatMap(([place, { formula, value }]) => {
    const other = computed.cells.get(place)?.value ?? "";
    return formula === undefined || agree(value ?? "", other) ? [] : [said(place, value, other)];
  });

const parts = [
  "visibility",
  "tabColor",
  "showGridlines",
  "merges",
  "columns",
  "rows",
  "frozen",
  "tables",
  "validations",
  "conditionalFormats",
  "page",
  "protection",
  "charts",
] as const satisfies readonly (keyof SheetData)[];

const essenceOf = (sheet: SheetData) => ({
  ...sheet,
  columns: [...sheet.columns].sort(([a], [b]) => a - b),
  rows: [...sheet.rows].filter(([, { automatic }]) => !automatic).sort(([a], [b]) => a - b),
});

/** That a cell is locked goes without saying, and that it has nothing is the same as not to be there. */
const styleOf = ({ locked, ...style }: CellStyle) => ({ ...style, ...(locked === false && { locked }) });

function cellDifference(place: string, file: CellData = BLANK, excel: CellData = BLANK): readonly string[] {
  return [
    ...(agree(file.value ?? "", excel.value ?? "")
      ? []
      : [said(`value of ${place}`, file.value, excel.value)]),
    ...difference(`error of ${place}`, file.error ?? false, excel.error ?? false),
    ...difference(`formula of ${place}`, file.formula, excel.formula),
    ...difference(`style of ${place}`, styleOf(file.style ?? {}), styleOf(excel.style ?? {})),
  ];
}

const BLANK: CellData = { value: null };

const difference = (what: string, file: unknown, excel: unknown): readonly string[] =>
  sorted(file) === sorted(excel) ? [] : [said(what, file, excel)];

const said = (what: string, file: unknown, excel: unknown) =>
  `${what}: in the file ${sorted(file)}, in Excel ${sorted(excel)}`;

/** As text, whatever the order of the keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
      : each,
  ) ?? "nothing";
