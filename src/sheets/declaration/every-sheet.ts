import { hojas } from "../../domain/catalogue/hojas";

/** What all our sheets have alike, in Excel and in a file. */
export const EVERY_TABLE = {
  // Our own fills and lines: a table style would paint over them in other Excels.
  style: "TableStyleLight1",
  bandedRows: false,
} as const;

/** One page wide, as many as it takes down. Margins in inches. */
export const EVERY_PAGE = {
  fitToWidth: 1,
  centerHorizontally: true,
  margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
  /** The sheet's name, and "Página 2 de 5". */
  footer: { left: "&A", right: hojas.piePaginas },
} as const;

/** Bars from 0 to 100 %, the first on top as in the table: they grow from the bottom up otherwise. */
export const EVERY_CHART = { minimum: 0, maximum: 1, numberFormat: "0%", reversed: true } as const;
