import { hojas } from "../../domain/catalogue/hojas";
import { cell } from "../sheet/area";
import { CellsDeclaration, SheetDeclaration } from "../sheet/declaration";
import { COLOR } from "../sheet/style";
import { FACTS_OF_THE_CORTE, HEADER_ROW as BLOCK_END, titleBlock, titleBlockHeights } from "./title-block";

const texts = hojas.firmas;

const HALVES = [
  { label: 0, value: 1 },
  { label: 3, value: 4 },
] as const;

/** Signatures stand two by two; each takes the line to sign on, the name, the cargo and a blank row. */
const COLUMNS = [0, 3] as const;
const ROWS_EACH = 4;
const FIRST = BLOCK_END + 3;
const FEWEST = 4;

/**
 * The sheet Firmas: a line, name and cargo for each member of the committee. Names are formulas over the list in
 * Parámetros: a change there changes the signature.
 *
 * @param committee name of the table of the committee
 * @param members how many it has today
 */
export function firmasSheet(sheet: string, committee: string, members: number): SheetDeclaration {
  const count = Math.max(FEWEST, members);
  const rows = Math.ceil(count / COLUMNS.length);
  return {
    name: sheet,
    tabColor: COLOR.quiet,
    widths: [17, 40, 4, 17, 31],
    hiddenColumns: [],
    heights: [
      ...titleBlockHeights,
      ...Array.from({ length: rows }, (_, index) => ({
        row: FIRST + index * ROWS_EACH,
        rows: 1,
        height: 54,
      })),
    ],
    fittedRows: [],
    cells: [
      ...titleBlock(texts.titulo, FACTS_OF_THE_CORTE, HALVES),
      { area: cell(BLOCK_END, 0), style: "signature", values: [[texts.constancia]] },
      { area: cell(BLOCK_END + 1, 0), style: "aside", values: [[texts.nota]] },
      ...Array.from({ length: count }, (_, index) => signature(committee, index)).flat(),
    ],
    tables: [],
    names: [],
    validations: [],
    colors: [],
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Portrait",
      paper: "Letter",
      area: { row: 0, column: 0, rows: FIRST + rows * ROWS_EACH, columns: 5 },
    },
    firstInput: cell(FIRST, 0),
  };
}

function signature(committee: string, index: number): readonly CellsDeclaration[] {
  const column = COLUMNS[index % COLUMNS.length]!;
  const row = FIRST + Math.floor(index / COLUMNS.length) * ROWS_EACH;
  const [nombre, cargo] = hojas.parametros.comiteColumnas;
  const member = (heading: string) => {
    const names = `${committee}[${heading}]`;
    const place = `ROW(${names})-MIN(ROW(${names}))+1`;
    // LOOKUP gives a blank cell as 0, and its last one past the end of the list.
    const isWritten = `SUMPRODUCT((${place}=${index + 1})*(LEN(${names})>0))>0`;
    return `=IF(${isWritten},LOOKUP(${index + 1},${place},${names}),"")`;
  };
  return [
    { area: { row, column, rows: 1, columns: 2 }, style: "signatureLine" },
    { area: cell(row + 1, column), style: "signature", formula: member(nombre) },
    { area: cell(row + 2, column), style: "aside", formula: member(cargo) },
  ];
}
