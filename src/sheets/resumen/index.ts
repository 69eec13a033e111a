import { columnLetters } from "../../domain/base/cell-name";
import { GRUPOS_DEL_RESUMEN } from "../../domain/plan/cumplimiento/grupos";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { PALABRAS } from "../../domain/plan/semaforo/presets";
import { Area, cell, wholeColumns } from "../declaration/area";
import { ColorDeclaration, SheetDeclaration } from "../declaration/declaration";
import { TableSheetNames } from "../marco-operativo";
import { FACTS_OF_THE_CORTE, HEADER_ROW as BLOCK_END, titleBlock, titleBlockHeights } from "../title-block";
import { accionesCells } from "./acciones";
import { MatrizColumns } from "./formulas";
import {
  COLUMNS,
  ResumenContent,
  SHOWN_COLUMNS,
  at,
  chartData,
  layout,
  lineasDe,
  nombradas,
  texts,
} from "./layout";
import { conteosCells } from "./conteos";
import { nombradasCells } from "./nombradas";
import { responsablesArea, responsablesCells, responsablesValidation } from "./responsables";
import { totalCells } from "./total";

export { CHART_DATA_END, type ResumenContent, chartData } from "./layout";
export type { MatrizColumns } from "./formulas";

export interface ResumenNames extends TableSheetNames {
  /** Excel's name of the table of the responsables. */
  readonly responsables: string;
  /** What the matriz calls its Resumen's lists by. */
  readonly lists: string;
}

/** Excel's names of the tables of the sheet, in a workbook that has no others so called. */
export const RESUMEN_TABLES = { table: "Resumen", responsables: "Responsables" } as const;

/** The second labels take up a column more than their own. */
const HALVES = [
  { label: 0, value: 1 },
  { label: 3, value: 5 },
] as const;

/**
 * The sheet Resumen de cumplimiento: the plan's figures, one line per acción with its weight, a chart, by responsable,
 * and the rows that are in no average. Acciones and responsables are listed as texts, because Excel 2010 has no UNIQUE;
 * everything else is formulas over the matriz.
 */
export function resumenSheet(
  names: ResumenNames,
  matriz: MatrizColumns,
  content: ResumenContent,
  valores: Parametros,
): SheetDeclaration {
  const { informe } = content;
  const rows = layout(informe);
  const all: Area = { row: rows.header, column: 0, rows: rows.accionRows + 1, columns: COLUMNS.length };
  const body = { ...all, row: all.row + 1, rows: rows.accionRows };
  return {
    name: names.sheet,
    tabColor: "#068460",
    widths: [17, 46, 16, 12, 11, 15, 15, 12, 9, 4, 4, 4, 4, 4, 4, 3, 44, 13],
    hiddenColumns: COLUMNS.flatMap((_, index) => (index < SHOWN_COLUMNS ? [] : [index])),
    heights: [
      ...titleBlockHeights,
      { row: BLOCK_END + 1, rows: 1, height: 30 },
      ...[rows.header, rows.responsable + 1].map((row) => ({ row, rows: 1, height: 33 })),
    ],
    fittedRows: [
      { ...body, rows: lineasDe(informe).length },
      { ...body, row: rows.list + 3, rows: Math.min(rows.listRows, nombradas(informe).length) },
    ].filter((each) => each.rows > 0),
    cells: [
      ...titleBlock(texts.titulo, FACTS_OF_THE_CORTE, HALVES, valores),
      ...totalCells(
        rows.total,
        rows.conteos,
        { header: rows.header, rows: rows.accionRows },
        informe,
        matriz,
      ),
      ...accionesCells(rows.header, rows.accionRows, names.table, content, matriz),
      ...responsablesCells(
        rows.responsable,
        rows.responsableRows,
        names.responsables,
        { header: rows.header, rows: rows.accionRows },
        informe,
        matriz,
      ),
      ...conteosCells(rows.conteos, { header: rows.header, rows: rows.accionRows }, informe, matriz),
      ...nombradasCells(rows.list, rows.listRows, informe, matriz),
    ],
    tables: [
      { name: names.table, area: all, filterButton: false },
      {
        name: names.responsables,
        area: responsablesArea(rows.responsable, rows.responsableRows),
        filterButton: false,
      },
    ],
    names: [
      {
        name: `${names.lists}_${GRUPOS_DEL_RESUMEN.name}`,
        area: { ...body, column: at("grupo"), columns: 1 },
        comment: texts.listas,
      },
    ],
    validations: [
      {
        area: { ...body, column: at("accion"), columns: 1 },
        rule: { kind: "anything" },
        title: texts.columnas.accion,
        message: texts.accion,
        otherValues: "none",
      },
      {
        area: { ...body, column: at("peso"), columns: 1 },
        rule: { kind: "decimal", minimum: 0, maximum: 100 },
        title: texts.columnas.peso,
        message: texts.peso,
        otherValues: "warning",
      },
      responsablesValidation(rows.responsable, rows.responsableRows),
    ],
    colors: [
      ...semaforoColors(cell(rows.total + 1, at("semaforo"))),
      ...semaforoColors({ ...body, column: at("semaforo"), columns: 1 }),
      ...semaforoColors({
        row: rows.responsable + 2,
        column: at("semaforo"),
        rows: rows.responsableRows,
        columns: 1,
      }),
    ],
    // The headings of the table stand too far down to stay in sight.
    frozen: { rows: 2, columns: 0 },
    print: {
      orientation: "Landscape",
      paper: "Letter",
      titleRows: { ...all, rows: 1, columns: SHOWN_COLUMNS },
      area: wholeColumns(SHOWN_COLUMNS),
    },
    chart: {
      name: texts.grafico,
      title: texts.grafico,
      data: chartData(rows.header, lineasDe(informe).length),
      place: { row: rows.chart, column: 0, rows: rows.chartRows, columns: SHOWN_COLUMNS },
    },
    firstInput: cell(rows.header + 1, at("peso")),
  };
}

const semaforoColors = (area: Area): readonly ColorDeclaration[] =>
  PALABRAS.map((palabra) => ({
    area,
    formula: `=$${columnLetters(area.column)}${area.row + 1}="${palabra}"`,
    look: palabra,
  }));
