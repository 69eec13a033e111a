import { absoluteAddress } from "../../sheets/declaration/area";
import {
  ChartDeclaration,
  PrintDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from "../../sheets/declaration/declaration";
import { EVERY_CHART, EVERY_PAGE, EVERY_TABLE } from "../../sheets/declaration/every-sheet";
import { COLOR } from "../../sheets/declaration/style";
import { estimatedRows } from "../../xlsx/row-heights/estimated-rows";
import type { CellData, ChartData, PageData, RowData, SheetData, TableData } from "../../xlsx/workbook-data";
import { cellsOf } from "./cells";
import { conditionalFormatOf, validationOf } from "./rules";

/** The numbers that files have for Excel's papers. */
const PAPERS = { Letter: 1, Folio: 14 } as const;

/** A declared sheet as a file has it: what `excel/rendering` writes through Excel, its figures included. */
export function sheetData(sheet: SheetDeclaration): SheetData {
  const cells = cellsOf(sheet.cells);
  const { frozen } = sheet;
  return {
    name: sheet.name,
    visibility: "visible",
    tabColor: sheet.tabColor,
    showGridlines: false,
    cells,
    merges: [],
    columns: columnsOf(sheet),
    rows: rowsOf(sheet, cells),
    ...(frozen.rows > 0 && { frozen }),
    tables: sheet.tables.map((table) => tableData(table, cells)),
    validations: sheet.validations.map(validationOf),
    conditionalFormats: sheet.colors.map(conditionalFormatOf),
    page: pageData(sheet.print),
    charts: sheet.chart ? [chartData(sheet.chart, sheet.name, cells)] : [],
  };
}

function columnsOf({ widths, hiddenColumns }: SheetDeclaration): SheetData["columns"] {
  const hidden = new Set(hiddenColumns);
  return new Map(
    widths.map((width, column) => [column, { width, ...(hidden.has(column) && { hidden: true }) }]),
  );
}

/** The declared heights, and those that the text of the other rows asks for. */
function rowsOf({ heights, widths }: SheetDeclaration, cells: Cells): SheetData["rows"] {
  const rows = new Map<number, RowData>();
  for (const [row, height] of estimatedRows(cells, [], (column) => widths[column] ?? USUAL_WIDTH)) {
    rows.set(row, { height, automatic: true });
  }
  for (const { row, rows: count, height } of heights) {
    for (let index = 0; index < count; index++) rows.set(row + index, { height });
  }
  return rows;
}

/** A column's width where nothing is said, in characters. */
const USUAL_WIDTH = 8.43;

type Cells = ReadonlyMap<string, CellData>;

const textAt = (cells: Cells, row: number, column: number) =>
  String(cells.get(`${row},${column}`)?.value ?? "");

function tableData({ name, area, filterButton }: TableDeclaration, cells: Cells): TableData {
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const calculatedFormula = formulaOfColumn(cells, area, area.column + index);
    return {
      name: textAt(cells, area.row, area.column + index),
      ...(calculatedFormula !== undefined && { calculatedFormula }),
    };
  });
  return { name, area, columns, ...EVERY_TABLE, filterButton };
}

/** The formula that new rows of a table begin with: the one that its rows have, but for those that were typed over. */
function formulaOfColumn(cells: Cells, area: TableDeclaration["area"], column: number): string | undefined {
  const formulas = new Set<string>();
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    const formula = cells.get(`${row},${column}`)?.formula;
    if (formula !== undefined) formulas.add(formula);
  }
  return formulas.size === 1 ? [...formulas][0] : undefined;
}

function pageData({ orientation, paper, titleRows, area }: PrintDeclaration): PageData {
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[paper ?? "Letter"],
    ...EVERY_PAGE,
    fitToHeight: 0,
    ...(titleRows && { titleRows: [titleRows.row, titleRows.row + titleRows.rows - 1] }),
    ...(area && { printArea: area }),
  };
}

function chartData({ name, title, data, place }: ChartDeclaration, sheet: string, cells: Cells): ChartData {
  const body = { ...data, row: data.row + 1, rows: data.rows - 1, columns: 1 };
  const figures = { ...body, column: data.column + 1 };
  return {
    name,
    type: "barClustered",
    title,
    position: {
      from: { row: place.row, column: place.column },
      to: { row: place.row + place.rows, column: place.column + place.columns },
    },
    categories: absoluteAddress(sheet, body),
    series: [
      {
        name: textAt(cells, data.row, figures.column),
        values: absoluteAddress(sheet, figures),
        color: COLOR.blue,
      },
    ],
    showLegend: false,
    valueFormat: EVERY_CHART.numberFormat,
    valueMaximum: EVERY_CHART.maximum,
    reverseCategories: EVERY_CHART.reversed,
  };
}
