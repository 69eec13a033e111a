import { celdasCalculadas } from "../domain/plan/cumplimiento/celdas-calculadas";
import { Libro } from "../domain/plan/cumplimiento/libro";
import { noCalculado } from "../domain/plan/cumplimiento/no-calculado";
import { Expression, and, column, equal } from "../domain/plan/formula/expression";
import { References, print } from "../domain/plan/formula/print";
import { COLUMNS_IN_UNIT, PERCENT_FORMAT, isPercentMeta } from "../domain/language/meta";
import { ExtraColumn } from "../domain/proposals/organized";
import { PALABRAS } from "../domain/plan/semaforo/presets";
import { ColumnView, columnOf } from "../domain/plan/tables/column";
import { MatrizKey, matriz } from "../domain/plan/tables/matriz";
import { Random, withIds } from "../domain/plan/tables/matriz-id";
import { TableRow } from "../domain/plan/tables/row";
import { Area, cell, wholeColumns } from "./declaration/area";
import { CellsDeclaration, ColorDeclaration, SheetDeclaration } from "./declaration/declaration";
import { COLOR } from "./declaration/style";
import { cellReferences } from "../domain/plan/formula/references";
import { DeParametros } from "./lists";
import { TableSheetNames } from "./marco-operativo";
import {
  RowToWrite,
  bodyRows,
  extraCells,
  numberFormatOf,
  tableArea,
  tableCells,
  tableValidations,
  tableWidths,
} from "./table-block";
import { FACTS_OF_THE_CORTE, HEADER_ROW, titleBlock, titleBlockHeights } from "./title-block";

const HALVES = [
  { label: 0, value: 1 },
  { label: 3, value: 4 },
] as const;

/** What a new matriz shows. The rest is one click away in the pane. */
const SHOWN: readonly ColumnView[] = ["norma", "seguimiento"];

const indexOf = (key: string) => matriz.columns.findIndex((column) => column.key === key);

/**
 * The sheet Matriz de seguimiento: the five standard columns and the follow-up, with the formulas that compute it.
 * @param extras what an organized table has besides, at their right
 * @param libro what its formulas look up in the sheets that are there
 * @param random where the Ids of its rows come from
 */
export function matrizSheet(
  names: TableSheetNames,
  rows: readonly RowToWrite<MatrizKey>[],
  { sources, valores }: DeParametros,
  extras: readonly ExtraColumn[] = [],
  random?: Random,
  libro?: Libro,
): SheetDeclaration {
  const area = tableArea(matriz, rows.length, extras.length);
  const body = { ...area, row: HEADER_ROW + 1, rows: area.rows - 1 };
  return {
    name: names.sheet,
    tabColor: COLOR.blue,
    widths: tableWidths(matriz, extras.length),
    hiddenColumns: matriz.columns.flatMap((column, index) => (SHOWN.includes(column.view) ? [] : [index])),
    heights: [...titleBlockHeights, { row: HEADER_ROW, rows: 1, height: 48 }],
    fittedRows: rows.length > 0 ? [{ ...body, rows: rows.length }] : [],
    cells: [
      ...titleBlock(matriz.title, FACTS_OF_THE_CORTE, HALVES, valores),
      ...tableCells(
        matriz,
        names.table,
        withIds(rows, random),
        celdasCalculadas(bodyOf(rows), valores, libro),
      ),
      ...percentCells(rows),
      ...extraCells(matriz.columns.length, extras, rows.length),
    ],
    tables: [{ name: names.table, area, filterButton: true }],
    names: [],
    validations: tableValidations(matriz, rows.length, sources),
    colors: colors(body),
    // While an avance is typed, whose it is and what is to be reached stay in sight.
    frozen: { rows: HEADER_ROW + 1, columns: indexOf("meta") + 1 },
    // What the norm asks for, at a size that is read; the rest is printed by whoever takes the print area away.
    print: {
      orientation: "Landscape",
      paper: "Letter",
      titleRows: { ...area, rows: 1 },
      area: wholeColumns(indexOf("semaforo") + 1),
    },
    // And not the first avance, far to the right: what a person sees first are the five standard columns.
    firstInput: cell(HEADER_ROW + 1, 0),
  };
}

const blankRow = Object.fromEntries(
  matriz.columns.map(({ key }) => [key, ""]),
) as TableRow<MatrizKey>["values"];

/** The rows of the sheet's table, the blank ones too, as whoever reads it would find them. */
export const bodyOf = (rows: readonly RowToWrite<MatrizKey>[]): readonly TableRow<MatrizKey>[] =>
  Array.from({ length: bodyRows(rows.length) }, (_, index) => ({
    number: HEADER_ROW + 2 + index,
    values: { ...blankRow, ...rows[index] },
    formulas: {},
    carried: [],
  }));

/** In the rows whose meta is a percentage the figures are shown and typed as percentages; a column at a time. */
function percentCells(rows: readonly RowToWrite<MatrizKey>[]): readonly CellsDeclaration[] {
  const percent = rows.map(({ meta = "", indicador }) => isPercentMeta({ meta, indicador }));
  if (!percent.includes(true)) return [];
  return COLUMNS_IN_UNIT.map((key) => {
    const own = numberFormatOf(columnOf(matriz, key));
    return {
      area: { row: HEADER_ROW + 1, column: indexOf(key), rows: rows.length, columns: 1 },
      numberFormats: percent.map((isPercent) => [isPercent ? PERCENT_FORMAT : own]),
    };
  });
}

function colors(body: Area): readonly ColorDeclaration[] {
  const references: References = cellReferences(indexOf, body.row + 1, body.row + body.rows);
  const columnOf = (key: MatrizKey): Area => ({ ...body, column: indexOf(key), columns: 1 });
  const when = (condition: Expression) => `=${print(condition, references)}`;
  const says = (palabra: string) => equal(column("semaforo"), palabra);
  const semaforo = (key: MatrizKey) =>
    PALABRAS.map((palabra): ColorDeclaration => ({
      area: columnOf(key),
      formula: when(says(palabra)),
      look: palabra,
    }));
  return [
    ...PALABRAS.map((palabra): ColorDeclaration => ({
      area: columnOf("cumplimiento"),
      formula: when(and(noCalculado, says(palabra))),
      look: palabra,
      italic: true,
    })),
    ...semaforo("cumplimiento"),
    ...semaforo("semaforo"),
    { area: columnOf("cumplimiento"), formula: when(noCalculado), look: "noCalculado" },
    {
      area: columnOf("estado"),
      formula: when(equal(column("estado"), "por revisar")),
      look: "atencion",
    },
  ];
}
