import { hojas } from "../domain/catalogue/hojas";
import { PERCENT_FORMAT, isPercentMeta } from "../domain/language/meta";
import { programadasDe } from "../domain/plan/cumplimiento/programadas";
import { Libro } from "../domain/plan/cumplimiento/libro";
import { columnLetters } from "../domain/base/cell-name";
import { EARLIEST, LATEST } from "../domain/plan/tables/days";
import { completarParametros } from "../domain/plan/parametros/completar";
import { Parametros } from "../domain/plan/parametros/parametro";
import { FECHAS_PROGRAMADAS, IDS_PROGRAMADOS, METAS_PROGRAMADAS } from "../domain/plan/programacion/listas";
import { FilaProgramada, Programacion } from "../domain/plan/programacion/programacion";
import { NUMEROS_DE_PUNTO, PUNTOS, clavePunto } from "../domain/plan/programacion/numeros";
import { tableReferences } from "../domain/plan/formula/references";
import { MatrizKey } from "../domain/plan/tables/matriz";
import { ProgramacionKey, programacion } from "../domain/plan/tables/programacion";
import { TableRow } from "../domain/plan/tables/row";
import { Area, cell } from "./declaration/area";
import { CellsDeclaration, NameDeclaration, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { TableSheetNames } from "./marco-operativo";
import {
  RowToWrite,
  bodyRows,
  numberFormatOf,
  tableArea,
  tableCells,
  tableValidations,
  tableWidths,
} from "./table-block";
import { FACTS_OF_THE_CORTE, HEADER_ROW, titleBlock, titleBlockHeights } from "./title-block";

const texts = hojas.programacion;

/** Real dates, right above the headings of their columns. */
const DATES_ROW = HEADER_ROW - 1;

/** Date columns that are in sight though nothing was programmed yet. */
const FEWEST_SHOWN = 4;

const HALVES = [
  { label: 0, value: 1 },
  { label: 2, value: 3 },
] as const;

const indexOf = (key: ProgramacionKey) => programacion.columns.findIndex((column) => column.key === key);
const FIRST_POINT = indexOf(clavePunto(1));

/** What the formulas of Programación look into: the rows of a matriz, and what its columns are called in a formula. */
export interface MatrizProgramada {
  readonly rows: readonly TableRow<MatrizKey>[];
  readonly column: (key: MatrizKey) => string;
}

/**
 * The sheet Programación: what each indicator must have reached by some dates, and from it what was due at the corte, for
 * the matriz to take.
 *
 * @param libro what the formulas of the matriz look up in the other sheets
 */
export function programacionSheet(
  names: TableSheetNames,
  { fechas, filas }: Programacion,
  matriz: MatrizProgramada,
  valores: Parametros,
  libro: Libro = {},
): SheetDeclaration {
  const area = tableArea(programacion, filas.length);
  const body = { ...area, row: HEADER_ROW + 1, rows: area.rows - 1 };
  const columnOf = (key: ProgramacionKey): Area => ({ ...body, column: indexOf(key), columns: 1 });
  const whole = { fechas, filas: withSpareRows(filas) };
  const computed = programadasDe(matriz.rows, completarParametros(valores), {
    ...libro,
    programacion: whole,
  });
  const dates: Area = { row: DATES_ROW, column: FIRST_POINT, rows: 1, columns: PUNTOS };
  const shown = Math.max(FEWEST_SHOWN, fechas.findLastIndex((fecha) => fecha !== "") + 1);
  return {
    name: names.sheet,
    tabColor: COLOR.navy,
    widths: tableWidths(programacion, 0),
    hiddenColumns: programacion.columns.flatMap(({ view }, index) => {
      const isUnused = index >= FIRST_POINT + shown && index < FIRST_POINT + PUNTOS;
      return isUnused || view === "auxiliar" ? [index] : [];
    }),
    heights: [
      ...titleBlockHeights,
      { row: DATES_ROW, rows: 1, height: 20 },
      { row: HEADER_ROW, rows: 1, height: 33 },
    ],
    fittedRows: filas.length > 0 ? [{ ...body, rows: filas.length }] : [],
    cells: [
      ...titleBlock(programacion.title, FACTS_OF_THE_CORTE, HALVES, valores),
      { area: cell(DATES_ROW, FIRST_POINT - 1), style: "fieldLabel", values: [[texts.fechas]] },
      {
        area: dates,
        style: "inputCentered",
        numberFormat: numberFormatOf({ type: "date" }),
        values: [NUMEROS_DE_PUNTO.map((numero) => fechas[numero - 1] ?? "")],
      },
      ...tableCells(programacion, names.table, filas.map(rowOf), computed, {
        ...tableReferences(names.table, programacion),
        list: ({ name, ofTable }) => (ofTable ? matriz.column(name as MatrizKey) : name),
      }),
      ...percentCells(filas, matriz.rows),
    ],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [
      named(FECHAS_PROGRAMADAS.name, dates),
      named(IDS_PROGRAMADOS.name, columnOf("id")),
      named(METAS_PROGRAMADAS.name, columnOf("debido")),
    ],
    validations: [
      {
        area: dates,
        rule: { kind: "date", minimum: EARLIEST, maximum: LATEST },
        title: texts.fecha,
        message: texts.fechaMensaje,
        otherValues: "warning",
      },
      ...tableValidations(programacion, filas.length, () => undefined),
    ],
    colors: [
      {
        area: columnOf("debido"),
        formula: `=$${columnLetters(indexOf("motivo"))}${body.row + 1}<>""`,
        look: "atencion",
      },
    ],
    frozen: { rows: HEADER_ROW + 1, columns: FIRST_POINT - 1 },
    print: { orientation: "Landscape", paper: "Folio", titleRows: { ...area, row: DATES_ROW, rows: 2 } },
    firstInput: cell(HEADER_ROW + 1, FIRST_POINT),
  };
}

const named = (name: string, area: Area): NameDeclaration => ({ name, area, comment: texts.listas });

const rowOf = ({ id, puntos }: FilaProgramada): RowToWrite<ProgramacionKey> => ({
  id,
  ...Object.fromEntries(puntos.map((punto, index) => [clavePunto(index + 1), punto])),
});

const BLANK: FilaProgramada = { id: "", puntos: [] };

const withSpareRows = (filas: readonly FilaProgramada[]): readonly FilaProgramada[] =>
  Array.from({ length: bodyRows(filas.length) }, (_, index) => filas[index] ?? BLANK);

/** The points of what is a percentage are shown and typed as percentages, as in the matriz. */
function percentCells(
  filas: readonly FilaProgramada[],
  rows: readonly TableRow<MatrizKey>[],
): readonly CellsDeclaration[] {
  const percents = new Set(rows.flatMap(({ values }) => (isPercentMeta(values) ? [values.id] : [])));
  if (!filas.some(({ id }) => percents.has(id))) return [];
  return [...NUMEROS_DE_PUNTO.map(clavePunto), "debido" as const].map((key) => {
    const own = numberFormatOf(programacion.columns[indexOf(key)]!);
    return {
      area: { row: HEADER_ROW + 1, column: indexOf(key), rows: filas.length, columns: 1 },
      numberFormats: filas.map(({ id }) => [percents.has(id) ? PERCENT_FORMAT : own]),
    };
  });
}
