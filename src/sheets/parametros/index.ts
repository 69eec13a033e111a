import { hojas } from "../../domain/catalogue/hojas";
import { cell } from "../declaration/area";
import { SheetDeclaration } from "../declaration/declaration";
import { COLOR } from "../declaration/style";
import { lists } from "../lists";
import { listCells, nameOfList } from "./drop-down-lists";
import { festivosCells, festivosName } from "./festivos";
import { Initial, formCells, formNames, formValidations, valoresIniciales } from "./form";
import { COMMITTEE, FIRST_ROW, LABEL } from "./layout";
import { areaOfTable, declarationOf, smallTableCells, smallTableValidations } from "./small-table";
import { TableContents, TableNames, smallTables } from "./tables";

export { sourceIn } from "./drop-down-lists";
export { type Initial, valoresIniciales } from "./form";
export { COMMITTEE_ROWS, TABLES, type TableContents, type TableNames } from "./tables";

const texts = hojas.parametros;

/**
 * The sheet Parámetros: entity, plan, corte and semáforo as named cells, counts, committee, the acciones of the marco de
 * acción, and lists. `initial` replaces what a named cell begins with; a cell that the sheet computes keeps its formula.
 */
export function parametrosSheet(
  sheet: string,
  names: TableNames,
  initial: Initial = {},
  contents: TableContents = {},
): SheetDeclaration {
  const tables = smallTables(names, contents);
  const rows = Math.max(...tables.map(areaOfTable).map((area) => area.row + area.rows));
  return {
    name: sheet,
    tabColor: COLOR.blue,
    widths: [26, 40, 46, 2, 22, 10, 2, 24, 26, 3, ...lists.map(() => 24), 3, 14],
    hiddenColumns: [],
    heights: [{ row: 0, rows: 1, height: 27 }],
    fittedRows: [{ row: FIRST_ROW, column: LABEL, rows: rows - FIRST_ROW, columns: 3 }],
    cells: [
      { area: cell(0, LABEL), style: "title", values: [[texts.titulo]] },
      { area: cell(1, LABEL), style: "subtitle", values: [[texts.subtitulo]] },
      ...formCells(valoresIniciales(initial)),
      ...listCells(),
      ...festivosCells(),
      ...tables.flatMap(smallTableCells),
    ],
    tables: tables.map(declarationOf),
    names: [...formNames(), ...lists.map(nameOfList), festivosName],
    validations: [...formValidations(sheet), ...tables.flatMap(smallTableValidations)],
    colors: [],
    frozen: { rows: 2, columns: 0 },
    print: {
      orientation: "Landscape",
      paper: "Folio",
      titleRows: { row: 0, column: LABEL, rows: 2, columns: 1 },
      area: { row: 0, column: LABEL, rows, columns: COMMITTEE + 2 },
    },
    firstInput: cell(FIRST_ROW + 1, LABEL + 1),
  };
}
