import { CellValue } from "../../domain/base/cell";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { Grupo, Informe } from "../../domain/plan/cumplimiento/informe";
import { Area, cell } from "../declaration/area";
import { computedCell, computedColumn } from "../declaration/computed";
import { CellsDeclaration, Computed, ValidationDeclaration } from "../declaration/declaration";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { ResumenKey, at, figuresOf, linesOf, looks, responsablesDe, section, texts } from "./layout";

const FIGURES = ["indicadores", "exigibles", "calculados", "cumplimiento", "semaforo", "grupo"] as const;
type Figure = (typeof FIGURES)[number];

/** The table of the responsables in the block that begins in a row, its headings included. */
export const responsablesArea = (row: number, rows: number): Area => ({
  row: row + 1,
  column: at("accion"),
  rows: rows + 1,
  columns: 1 + FIGURES.length,
});

/** Where the table holds each of its figures: what formulas need stands last, where no other block has a column. */
const columnOf = (key: Figure) => at("accion") + 1 + FIGURES.indexOf(key);

/** Where the lines of the acciones stand. */
interface Lines {
  readonly header: number;
  readonly rows: number;
}

/** The block by responsable: the same figures for all the rows that one answers for, and who is not listed. */
export function responsablesCells(
  row: number,
  rows: number,
  table: string,
  acciones: Lines,
  informe: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const area = responsablesArea(row, rows);
  const body = { ...area, row: area.row + 1, rows };
  const names = { ...body, columns: 1 };
  const { filas } = informe;
  const responsables = responsablesDe(informe);
  const computed = computedColumns(table, acciones, matriz, responsables, rows);
  const indicadores = `${table}[${texts.columnas.indicadores}]`;
  const counted = responsables.reduce((sum, each) => sum + each.filas.length, 0);
  const left = filas.filter(({ estado }) => estado !== ESTADO.sinFormulas).length - counted;
  const missing = `(${resumenFormulas(matriz).indicadoresConResponsable}-SUM(${indicadores}))`;
  return [
    section(row, texts.responsables),
    {
      area: { ...area, rows: 1, columns: area.columns - 1 },
      style: "header",
      values: [[texts.responsable, ...FIGURES.slice(0, -1).map((key) => texts.columnas[key])]],
    },
    // It is for the formulas: on paper it is no column of the table.
    { area: cell(area.row, columnOf("grupo")), style: looks.grupo[0], values: [[texts.columnas.grupo]] },
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
      area: { ...body, column: columnOf(key), columns: 1 },
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
  acciones: Lines,
  matriz: MatrizColumns,
  responsables: readonly Grupo[],
  rows: number,
): Readonly<Record<Figure, Computed>> {
  const own = (heading: string) => `${table}[[#This Row],[${heading}]]`;
  const formulas = resumenFormulas(matriz);
  const grupo = own(texts.columnas.grupo);
  const lines = (key: ResumenKey) => linesOf(key, acciones.header, acciones.rows);
  const each = (formula: string, figure: (group: Grupo) => CellValue | null) =>
    computedColumn(formula, figuresOf(responsables, rows, figure));
  return {
    indicadores: each(formulas.indicadores("grupoDelResponsable")(grupo), ({ filas }) => filas.length),
    exigibles: each(formulas.exigibles("grupoDelResponsable")(grupo), ({ exigibles }) => exigibles),
    calculados: each(formulas.calculados("grupoDelResponsable")(grupo), ({ calculados }) => calculados),
    cumplimiento: each(
      formulas.cumplimientoDelResponsable(grupo, lines("grupo"), lines("porPeso")),
      ({ cumplimiento }) => cumplimiento,
    ),
    grupo: each(formulas.grupoDelResponsable(own(texts.responsable)), ({ numero }) => numero),
    semaforo: each(formulas.semaforo(own(texts.columnas.cumplimiento)), ({ semaforo }) => semaforo),
  };
}
