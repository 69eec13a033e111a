import { CellValue } from "../../domain/base/cell";
import { Grupo, Informe } from "../../domain/plan/cumplimiento/informe";
import { Area, cell } from "../declaration/area";
import { computedCell, computedColumn } from "../declaration/computed";
import { CellsDeclaration, Computed, ValidationDeclaration } from "../declaration/declaration";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { at, figuresOf, looks, section, texts } from "./layout";

const FIGURES = ["indicadores", "exigibles", "calculados", "cumplimiento", "semaforo"] as const;
type Figure = (typeof FIGURES)[number];

/** The table of the responsables in the block that begins in a row, its headings included. */
export const responsablesArea = (row: number, rows: number): Area => ({
  row: row + 1,
  column: at("accion"),
  rows: rows + 1,
  columns: 1 + FIGURES.length,
});

/** The block by responsable: the same figures for all the rows that one answers for, and who is not listed. */
export function responsablesCells(
  row: number,
  rows: number,
  table: string,
  { filas, responsables }: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const area = responsablesArea(row, rows);
  const body = { ...area, row: area.row + 1, rows };
  const names = { ...body, columns: 1 };
  const computed = computedColumns(table, matriz, responsables, rows);
  const indicadores = `${table}[${texts.columnas.indicadores}]`;
  const counted = responsables.reduce((sum, each) => sum + each.filas.length, 0);
  const left = filas.filter(({ row: each }) => each.values.responsable !== "").length - counted;
  const missing = `(${resumenFormulas(matriz).indicadoresCon("responsable")}-SUM(${indicadores}))`;
  return [
    section(row, texts.responsables),
    {
      area: { ...area, rows: 1 },
      style: "header",
      values: [[texts.responsable, ...FIGURES.map((key) => texts.columnas[key])]],
    },
    { area: names, style: "input", numberFormat: "@" },
    ...(responsables.length === 0
      ? []
      : [
          {
            area: { ...names, rows: responsables.length },
            values: responsables.map(({ nombre }) => [nombre]),
          },
        ]),
    ...FIGURES.map((key): CellsDeclaration => ({
      area: { ...body, column: at(key), columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      computed: computed[key],
    })),
    {
      area: cell(body.row + rows, area.column),
      style: "aside",
      computed: computedCell(
        `IF(${missing}>0,${missing}&"${texts.sinSuResponsable}","")`,
        left > 0 ? `${left}${texts.sinSuResponsable}` : "",
      ),
    },
  ];
}

/** What to write in the first column. */
export const responsablesValidation = (row: number, rows: number): ValidationDeclaration => ({
  area: { row: row + 2, column: at("accion"), rows, columns: 1 },
  rule: { kind: "anything" },
  title: texts.responsable,
  message: texts.responsableMensaje,
  otherValues: "none",
});

/** By the headings of its own row, as those of the acciones: they hold wherever the table is moved. */
function computedColumns(
  table: string,
  matriz: MatrizColumns,
  responsables: readonly Grupo[],
  rows: number,
): Readonly<Record<Figure, Computed>> {
  const own = (heading: string) => `${table}[[#This Row],[${heading}]]`;
  const formulas = resumenFormulas(matriz);
  const who = own(texts.responsable);
  const each = (formula: string, figure: (group: Grupo) => CellValue | null) =>
    computedColumn(formula, figuresOf(responsables, rows, figure));
  return {
    indicadores: each(formulas.indicadores("responsable", who), ({ filas }) => filas.length),
    exigibles: each(formulas.exigibles("responsable", who), ({ exigibles }) => exigibles),
    calculados: each(formulas.calculados("responsable", who), ({ calculados }) => calculados),
    cumplimiento: each(formulas.cumplimiento("responsable", who), ({ cumplimiento }) => cumplimiento),
    semaforo: each(formulas.semaforo(own(texts.columnas.cumplimiento)), ({ semaforo }) => semaforo),
  };
}
