import { absoluteAddress, addressOf } from "../../sheets/declaration/area";
import { CellsDeclaration, SheetDeclaration } from "../../sheets/declaration/declaration";
import { EVERY_TABLE } from "../../sheets/declaration/every-sheet";
import { renderCells } from "./render-cells";
import { renderChart } from "./render-chart";
import { renderColors } from "./render-colors";
import { renderPrint } from "./render-print";
import { renderValidations } from "./render-validations";

/**
 * Puts a new sheet in the workbook as its declaration says. Only queues: the caller syncs, so that several sheets are
 * one batch. The order matters: headings before tables, tables and names before the formulas that refer to them. A batch
 * that fails says of each sheet that it had made its name: what somebody else made under that name is not ours.
 *
 * @param dangling names of the workbook whose cells were deleted, in small letters: they are pointed to the new ones, so
 *   that the formulas that still use them say something again
 * @returns the sheet, to load from it or to show it
 */
export function render(
  context: Excel.RequestContext,
  declaration: SheetDeclaration,
  dangling: ReadonlySet<string>,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(declaration.name);
  context.trace(declaration.name);
  sheet.tabColor = declaration.tabColor;
  sheet.showGridlines = false;
  declaration.widths.forEach((characters, column) => {
    const cells = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    cells.format.columnWidth = pointsOf(characters);
  });
  const isComputed = ({ computed }: CellsDeclaration) => computed !== undefined;
  renderCells(
    sheet,
    declaration.cells.filter((cells) => !isComputed(cells)),
  );
  for (const { name, area, filterButton } of declaration.tables) {
    const table = sheet.tables.add(addressOf(area), true);
    table.name = name;
    table.style = EVERY_TABLE.style;
    table.showBandedRows = EVERY_TABLE.bandedRows;
    table.showFilterButton = filterButton;
  }
  const { names } = context.workbook;
  for (const { name, area, comment } of declaration.names) {
    if (dangling.has(name.toLowerCase())) {
      names.getItem(name).formula = `=${absoluteAddress(declaration.name, area)}`;
    } else names.add(name, sheet.getRange(addressOf(area)), comment);
  }
  renderCells(sheet, declaration.cells.filter(isComputed));
  renderValidations(sheet, declaration.validations);
  renderColors(sheet, declaration.colors);
  renderRows(sheet, declaration);
  if (declaration.chart) renderChart(sheet, declaration.chart);
  renderPrint(sheet, declaration.print);
  return sheet;
}

/** Brings the sheet in front with the first cell to fill in selected. */
export function show(sheet: Excel.Worksheet, declaration: Pick<SheetDeclaration, "firstInput">): void {
  sheet.activate();
  sheet.getRange(addressOf(declaration.firstInput)).select();
}

/** Gives rows the height of their text, once it is there. */
export function fitRows(sheet: Excel.Worksheet, { fittedRows }: SheetDeclaration): void {
  for (const area of fittedRows) sheet.getRange(addressOf(area)).format.autofitRows();
}

function renderRows(sheet: Excel.Worksheet, declaration: SheetDeclaration): void {
  fitRows(sheet, declaration);
  for (const { row, rows, height } of declaration.heights) {
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  }
  for (const column of declaration.hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
  const { rows, columns } = declaration.frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Office.js takes points; Excel's default font is 7 pixels wide, with 5 of margin, at 96 pixels per inch. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;
