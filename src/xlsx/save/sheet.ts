import type { TableDefinition, WriteSheet } from "hucre";
import { areaName } from "../a1";
import { fromHex } from "../colors";
import { formatHeaderFooter } from "../header-footer";
import { plainRules } from "../patch/conditional-formats";
import { pageSetup } from "../patch/page-setup";
import { writeValidations } from "../patch/validations";
import type { Area, SheetData, TableData } from "../workbook-data";
import { writeCells } from "./cells";
import type { StyleWriter } from "./styles";

/** One sheet as hucre should be given it; what hucre does not write comes later, in `restoreSheet`. */
export function writeSheet(sheet: SheetData, styles: StyleWriter): WriteSheet {
  const header = formatHeaderFooter(sheet.page.header);
  const footer = formatHeaderFooter(sheet.page.footer);
  return {
    name: sheet.name,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor && { tabColor: fromHex(sheet.tabColor) }),
    },
    // hucre writes a row's height only up to its last row of cells.
    rows: Array.from({ length: Math.max(0, ...[...sheet.rows.keys()].map((row) => row + 1)) }, () => []),
    cells: writeCells(sheet.cells, styles),
    columns: Array.from(
      { length: Math.max(0, ...[...sheet.columns.keys()].map((column) => column + 1)) },
      (_, index) => ({
        ...sheet.columns.get(index),
      }),
    ),
    rowDefs: new Map([...sheet.rows].map(([index, { height, hidden }]) => [index, { height, hidden }])),
    merges: sheet.merges.map(mergeRange),
    ...(sheet.frozen && { freezePane: { ...sheet.frozen } }),
    tables: sheet.tables.map(placeholderTable),
    dataValidations: writeValidations(sheet.validations),
    conditionalRules: plainRules(sheet.conditionalFormats),
    pageSetup: pageSetup(sheet.page),
    ...(sheet.page.rowBreaks && { rowBreaks: [...sheet.page.rowBreaks] }),
    ...(sheet.page.columnBreaks && { colBreaks: [...sheet.page.columnBreaks] }),
    ...((header || footer) && {
      headerFooter: { ...(header && { oddHeader: header }), ...(footer && { oddFooter: footer }) },
    }),
    ...(sheet.protection?.protected && { protection: { sheet: true } }),
  };
}

function mergeRange({ row, column, rows, columns }: Area) {
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

/** For the part, its relationship and its content type; the part's text is replaced (see patch/tables.ts). */
function placeholderTable({ name, area, columns }: TableData): TableDefinition {
  return { name, range: areaName(area), columns: columns.map((column) => ({ name: column.name })) };
}
