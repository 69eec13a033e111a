import { hojas } from "../../domain/catalogue/hojas";
import { addressOf } from "../../sheets/declaration/area";
import { PrintDeclaration } from "../../sheets/declaration/declaration";

const INCHES = { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

/** One page wide, as many as it takes down, its heading on each and "Página 2 de 5" below. */
export function renderPrint(sheet: Excel.Worksheet, print: PrintDeclaration): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  if (print.paper) pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", INCHES);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = hojas.piePaginas;
  if (print.titleRows) pageLayout.setPrintTitleRows(rowsOf(print.titleRows));
  if (print.area) pageLayout.setPrintArea(addressOf(print.area));
}

const rowsOf = (area: { row: number; rows: number }) => `$${area.row + 1}:$${area.row + area.rows}`;
