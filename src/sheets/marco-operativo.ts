import { ExtraColumn } from "../domain/proposals/organized";
import { MarcoKey, marcoOperativo } from "../domain/plan/tables/marco-operativo";
import { cell } from "./declaration/area";
import { SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { DeParametros } from "./lists";
import { RowToWrite, extraCells, tableArea, tableCells, tableValidations, tableWidths } from "./table-block";
import { HEADER_ROW, titleBlock, titleBlockHeights } from "./title-block";

export interface TableSheetNames {
  readonly sheet: string;
  readonly table: string;
}

const FACTS = ["entidad", "municipio", "departamento", "nit", "vigencia", "acto_adopcion", "inicio_plan"];

const HALVES = [
  { label: 0, value: 1 },
  { label: 3, value: 4 },
] as const;

/**
 * The sheet Marco operativo: title block and the eight standard columns, blank or with rows.
 * @param extras what an organized table has besides, at their right
 */
export function marcoSheet(
  names: TableSheetNames,
  rows: readonly RowToWrite<MarcoKey>[],
  { sources, valores }: DeParametros,
  extras: readonly ExtraColumn[] = [],
): SheetDeclaration {
  const table = marcoOperativo;
  const area = tableArea(table, rows.length, extras.length);
  return {
    name: names.sheet,
    tabColor: COLOR.navy,
    widths: tableWidths(table, extras.length),
    hiddenColumns: [],
    heights: [...titleBlockHeights, { row: HEADER_ROW, rows: 1, height: 33 }],
    fittedRows: rows.length > 0 ? [{ ...area, row: HEADER_ROW + 1, rows: rows.length }] : [],
    cells: [
      ...titleBlock(table.title, FACTS, HALVES, valores),
      ...tableCells(table, names.table, rows),
      ...extraCells(table.columns.length, extras, rows.length),
    ],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [],
    validations: tableValidations(table, rows.length, sources),
    colors: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    print: { orientation: "Landscape", paper: "Folio", titleRows: { ...area, rows: 1 } },
    firstInput: cell(HEADER_ROW + 1, 0),
  };
}
