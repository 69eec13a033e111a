import { CellValue } from "../../domain/cell/cell";
import { serialDate } from "../../domain/cell/date";
import { hojas } from "../../domain/catalogue/hojas";
import { print } from "../../domain/formula/print";
import { Parametro, SECCIONES } from "../../domain/parametros/parametro";
import { parametros } from "../../domain/parametros/parametros";
import { Area, absoluteAddress, cell } from "../sheet/area";
import {
  CellsDeclaration,
  NameDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from "../sheet/declaration";
import { COLOR, StyleName } from "../sheet/style";
import { List, listOf, lists } from "./lists";
import { namedCells } from "./named-cells";

const texts = hojas.parametros;

/** Columns of the sheet. */
const LABEL = 0;
const VALUE = 1;
const HELP = 2;
const COUNTS = 4;
const COMMITTEE = 7;
const LISTS = 10;
const FIRST_ROW = 3;
const SPARE_ROWS = 8;

export interface ParametrosNames {
  readonly sheet: string;
  readonly counts: string;
  readonly committee: string;
}

type Initial = Readonly<Record<string, CellValue>>;

/** Where each named cell stands: a heading per section, a blank row between them. */
const rowOf: ReadonlyMap<string, number> = (() => {
  const rows = new Map<string, number>();
  let row = FIRST_ROW;
  for (const section of SECCIONES) {
    for (const each of parametros.filter((parametro) => parametro.section === section))
      rows.set(each.name, ++row);
    row += 2;
  }
  return rows;
})();

const LAST_ROW = Math.max(...rowOf.values());

/** Cells that only the formulas read: at the foot, quiet and out of the print. */
const isAuxiliary = ({ section }: Parametro) => section === "Auxiliares";

const LAST_PRINTED = Math.max(
  ...parametros.filter((each) => !isAuxiliary(each)).map(({ name }) => rowOf.get(name)!),
);

const valueCell = (parametro: Parametro) => cell(rowOf.get(parametro.name)!, VALUE);

const listArea = (list: List): Area => ({
  row: FIRST_ROW + 2,
  column: LISTS + lists.indexOf(list),
  rows: list.values.length,
  columns: 1,
});

/** The source of a drop-down in a workbook where Parámetros is inserted under this name. */
export const sourceIn = (sheet: string) => (list: List) => `=${absoluteAddress(sheet, listArea(list))}`;

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
      ...SECCIONES.flatMap(section),
      ...parametros.flatMap((parametro) => parametroCells(parametro, initial)),
      ...listCells(),
      ...tableCells(
        COUNTS,
        texts.conteos,
        texts.conteosNota,
        texts.conteosColumnas,
        [texts.conteoInicial, ""],
        ["@", "#,##0"],
      ),
      ...tableCells(COMMITTEE, texts.comite, texts.comiteNota, texts.comiteColumnas, ["", ""], ["@", "@"]),
    ],
    tables: [table(names.counts, COUNTS), table(names.committee, COMMITTEE)],
    names: [...parametros.map(nameOfParametro), ...lists.map(nameOfList)],
    validations: parametros.map((parametro) => validation(parametro, names.sheet)),
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

function section(name: (typeof SECCIONES)[number]): readonly CellsDeclaration[] {
  const first = parametros.find((parametro) => parametro.section === name);
  if (!first) return [];
  const row = rowOf.get(first.name)! - 1;
  return [{ area: { row, column: LABEL, rows: 1, columns: 3 }, style: "section", values: [[name, "", ""]] }];
}

const formats = { text: "@", choice: "@", date: "dd/mm/yyyy", percentage: "0%", number: "#,##0.00" } as const;

function parametroCells(parametro: Parametro, initial: Initial): readonly CellsDeclaration[] {
  const row = rowOf.get(parametro.name)!;
  const quiet = isAuxiliary(parametro);
  const style: StyleName = quiet ? "quietInForm" : parametro.formula ? "computedInForm" : "inputInForm";
  const area = valueCell(parametro);
  return [
    { area: cell(row, LABEL), style: quiet ? "aside" : "label", values: [[parametro.label]] },
    parametro.formula
      ? {
          area,
          style,
          numberFormat: formats[parametro.type],
          formula: `=${print(parametro.formula, namedCells)}`,
        }
      : {
          area,
          style,
          numberFormat: formats[parametro.type],
          values: [[initial[parametro.name] ?? parametro.initial ?? ""]],
        },
    { area: cell(row, HELP), style: "note", values: [[parametro.help]] },
  ];
}

const nameOfParametro = (parametro: Parametro): NameDeclaration => ({
  name: parametro.name,
  area: valueCell(parametro),
  comment: texts.nombreDeCelda(parametro.label),
});

const nameOfList = (list: List): NameDeclaration => ({
  name: list.name,
  area: listArea(list),
  comment: list.title,
});

function validation(parametro: Parametro, sheet: string): ValidationDeclaration {
  const common = {
    area: valueCell(parametro),
    title: parametro.label,
    message: parametro.help,
    otherValues: "warning",
  } as const;
  if (parametro.formula) return { ...common, otherValues: "none", rule: { kind: "anything" } };
  switch (parametro.type) {
    case "choice":
      return { ...common, rule: { kind: "list", source: sourceIn(sheet)(listOf(parametro.choices ?? [])) } };
    case "date":
      return {
        ...common,
        rule: { kind: "date", minimum: serialDate(1990, 1, 1), maximum: serialDate(2100, 12, 31) },
      };
    case "percentage":
      return { ...common, rule: { kind: "decimal", minimum: 0, maximum: 2 } };
    default:
      return { ...common, otherValues: "none", rule: { kind: "anything" } };
  }
}

function listCells(): readonly CellsDeclaration[] {
  return [
    {
      area: { row: FIRST_ROW, column: LISTS, rows: 1, columns: lists.length },
      style: "section",
      values: [lists.map((_, index) => (index === 0 ? texts.listas : ""))],
    },
    {
      area: { row: FIRST_ROW + 1, column: LISTS, rows: 1, columns: lists.length },
      style: "label",
      values: [lists.map((list) => list.title)],
    },
    ...lists.map((list): CellsDeclaration => ({
      area: listArea(list),
      style: "computed",
      numberFormat: "@",
      values: list.values.map((value) => [value]),
    })),
  ];
}

/** A table of two columns with its heading on top and spare rows below. */
function tableCells(
  column: number,
  heading: string,
  note: string,
  columns: readonly string[],
  firstRow: readonly CellValue[],
  numberFormats: readonly [string, string],
): readonly CellsDeclaration[] {
  const header = FIRST_ROW + 2;
  return [
    { area: { row: FIRST_ROW, column, rows: 1, columns: 2 }, style: "section", values: [[heading, ""]] },
    { area: cell(FIRST_ROW + 1, column), style: "aside", values: [[note]] },
    { area: { row: header, column, rows: 1, columns: 2 }, style: "header", values: [columns] },
    ...numberFormats.map((numberFormat, index): CellsDeclaration => ({
      area: { row: header + 1, column: column + index, rows: SPARE_ROWS, columns: 1 },
      style: "input",
      numberFormat,
    })),
    { area: { row: header + 1, column, rows: 1, columns: 2 }, values: [firstRow] },
  ];
}

const table = (name: string, column: number): TableDeclaration => ({
  name,
  area: { row: FIRST_ROW + 2, column, rows: SPARE_ROWS + 1, columns: 2 },
  filterButton: false,
});
