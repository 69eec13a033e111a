import { hojas } from "../domain/catalogue/hojas";
import { CellValue } from "../domain/base/cell";
import { Parametros } from "../domain/plan/parametros/parametro";
import { comite } from "../domain/plan/parametros/tablas";
import { columnOf } from "../domain/plan/tables/column";
import { Area, addressOf, cell } from "./declaration/area";
import { computedCell } from "./declaration/computed";
import { CellsDeclaration, ColorDeclaration, Computed, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { COMMITTEE_ROWS } from "./parametros";
import { FACTS_OF_THE_CORTE, HEADER_ROW as BLOCK_END, titleBlock, titleBlockHeights } from "./title-block";

const texts = hojas.firmas;

const HALVES = [
  { label: 0, value: 1 },
  { label: 6, value: 7 },
] as const;

/** Signatures stand three by three; each takes the line to sign on, the name, the cargo and a blank row. */
const COLUMNS = [0, 3, 6] as const;
const WIDTHS = [17, 22, 4, 17, 22, 4, 17, 22];
const ROWS_EACH = 4;
const NOTES = BLOCK_END + 1;
const FIRST = NOTES + 2;

/** The list of who signs, in Parámetros. */
export interface Committee {
  /** Excel's name of its table. */
  readonly table: string;
  /** Nombre and cargo of each of its lines, the blank ones too. */
  readonly lines: readonly (readonly CellValue[])[];
}

/**
 * The sheet Firmas: a line, name and cargo for each member of the committee. Names are formulas over the list in
 * Parámetros: a change there changes the signature, and who is written there later has a place waiting.
 */
export function firmasSheet(sheet: string, committee: Committee, valores: Parametros): SheetDeclaration {
  const places = Math.max(COMMITTEE_ROWS, committee.lines.length);
  const rows = Math.ceil(places / COLUMNS.length);
  const indices = Array.from({ length: places }, (_, index) => index);
  const missing = cell(NOTES + 1, 0);
  return {
    name: sheet,
    tabColor: COLOR.quiet,
    widths: WIDTHS,
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
      ...titleBlock(texts.titulo, FACTS_OF_THE_CORTE, HALVES, valores),
      { area: cell(BLOCK_END, 0), style: "signature", values: [[texts.constancia]] },
      { area: cell(NOTES, 0), style: "aside", values: [[texts.nota]] },
      { area: missing, style: "aside", computed: withoutPlace(committee.table, places) },
      ...indices.flatMap((index) => signature(committee, index)),
    ],
    tables: [],
    names: [],
    validations: [],
    colors: [
      { area: missing, formula: `=${addressOf(missing)}<>""`, look: "atencion" },
      ...indices.map((index): ColorDeclaration => {
        const { row, column } = placeOf(index);
        // The format holds for two columns, and the name stands in the first.
        const name = `$${addressOf(cell(row + 1, column))}`;
        return { area: { row, column, rows: 1, columns: 2 }, formula: `=LEN(${name})>0`, look: "firma" };
      }),
    ],
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Landscape",
      paper: "Letter",
      titleRows: { row: 0, column: 0, rows: 2, columns: WIDTHS.length },
      area: { row: 0, column: 0, rows: FIRST + rows * ROWS_EACH, columns: WIDTHS.length },
    },
    firstInput: cell(FIRST, 0),
  };
}

/** Where the line of a signature stands. */
const placeOf = (index: number): Area =>
  cell(FIRST + Math.floor(index / COLUMNS.length) * ROWS_EACH, COLUMNS[index % COLUMNS.length]!);

/** The place of each line of a column of the committee's list, from 1. */
const linesOf = (names: string) => `ROW(${names})-MIN(ROW(${names}))+1`;

const inCommittee = (committee: string, heading: string) => `${committee}[${heading}]`;

function signature({ table, lines }: Committee, index: number): readonly CellsDeclaration[] {
  const { row, column } = placeOf(index);
  const member = (key: "nombre" | "cargo") => {
    const names = inCommittee(table, columnOf(comite, key).heading);
    const line = linesOf(names);
    // LOOKUP gives a blank cell as 0, and its last one past the end of the list.
    const isWritten = `SUMPRODUCT((${line}=${index + 1})*(LEN(${names})>0))>0`;
    return computedCell(
      `IF(${isWritten},LOOKUP(${index + 1},${line},${names}),"")`,
      lines[index]?.[comite.columns.findIndex((each) => each.key === key)] ?? "",
    );
  };
  return [
    { area: cell(row + 1, column), style: "signature", computed: member("nombre") },
    { area: cell(row + 2, column), style: "aside", computed: member("cargo") },
  ];
}

/** The list grows and the places do not: who has none is not left out without a word. Here every line has one. */
function withoutPlace(committee: string, places: number): Computed {
  const names = inCommittee(committee, columnOf(comite, "nombre").heading);
  const missing = `SUMPRODUCT((${linesOf(names)}>${places})*(LEN(${names})>0))`;
  return computedCell(
    `IF(${missing}=0,"",IF(${missing}=1,"${texts.unoNoCabe}",${missing}&"${texts.noCaben}"))`,
    "",
  );
}
