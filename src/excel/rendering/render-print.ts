import { addressOf } from "../../sheets/declaration/area";
import { PrintDeclaration } from "../../sheets/declaration/declaration";
import { EVERY_PAGE } from "../../sheets/declaration/every-sheet";

/** One page wide, as many as it takes down, its heading on each and "Página 2 de 5" below. */
export function renderPrint(sheet: Excel.Worksheet, print: PrintDeclaration): void {
  const { fitToWidth, centerHorizontally, margins, footer } = EVERY_PAGE;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  if (print.paper) pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: fitToWidth };
  pageLayout.centerHorizontally = centerHorizontally;
  pageLayout.setPrintMargins("Inches", margins);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
  if (print.titleRows) pageLayout.setPrintTitleRows(rowsOf(print.titleRows));
  if (print.area) pageLayout.setPrintArea(addressOf(print.area));
}

const rowsOf = (area: { row: number; rows: number }) => `$${area.row + 1}:$${area.row + area.rows}`;
