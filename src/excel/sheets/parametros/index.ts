import { hojas } from "../../../domain/catalogue/hojas";
import { cell } from "../../sheet/area";
import { SheetDeclaration } from "../../sheet/declaration";
import { COLOR } from "../../sheet/style";
import { lists } from "../lists";
import { listCells, nameOfList } from "./drop-down-lists";
import { Initial, formCells, formNames, formValidations } from "./form";
import { COMMITTEE, COUNTS, FIRST_ROW, HELP, LABEL, LAST_PRINTED, LAST_ROW, VALUE } from "./layout";
import { twoColumnCells, twoColumnTable } from "./two-column-table";

export { sourceIn } from "./drop-down-lists";

const texts = hojas.parametros;

export interface ParametrosNames {
  readonly sheet: string;
  readonly counts: string;
  readonly committee: string;
}

/**
 * The sheet Parámetros: entity, plan, corte and semáforo as named cells, counts, committee and lists.
 * `initial` replaces what a named cell begins with; a cell that the sheet computes keeps its formula.
 */
export function parametrosSheet(names: ParametrosNames, initial: Initial = {}): SheetDeclaration {
  return {
    name: names.sheet,
    tabColor: COLOR.blue,
    widths: [30, 38, 52, 2, 26, 11, 2, 30, 36, 3, ...lists.map(() => 24)],
    hiddenColumns: [],
    heights: [{ row: 0, rows: 1, height: 27 }],
    fittedRows: [{ row: FIRST_ROW, column: 0, rows: LAST_ROW - FIRST_ROW + 1, columns: HELP + 1 }],
    cells: [
      { area: cell(0, LABEL), style: "title", values: [[texts.titulo]] },
      { area: cell(1, LABEL), style: "subtitle", values: [[texts.subtitulo]] },
      ...formCells(initial),
      ...listCells(),
      ...twoColumnCells(
        COUNTS,
        texts.conteos,
        texts.conteosNota,
        texts.conteosColumnas,
        [texts.conteoInicial, ""],
        ["@", "#,##0"],
      ),
      ...twoColumnCells(
        COMMITTEE,
        texts.comite,
        texts.comiteNota,
        texts.comiteColumnas,
        ["", ""],
        ["@", "@"],
      ),
    ],
    tables: [twoColumnTable(names.counts, COUNTS), twoColumnTable(names.committee, COMMITTEE)],
    names: [...formNames(), ...lists.map(nameOfList)],
    validations: formValidations(names.sheet),
    colors: [],
    frozen: { rows: 2, columns: 0 },
    print: {
      orientation: "Landscape",
      paper: "Letter",
      area: { row: 0, column: 0, rows: LAST_PRINTED + 1, columns: COMMITTEE + 2 },
    },
    firstInput: cell(FIRST_ROW + 1, VALUE),
  };
}
