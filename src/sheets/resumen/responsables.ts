import { Area, cell } from "../declaration/area";
import { CellsDeclaration, ValidationDeclaration } from "../declaration/declaration";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { ResumenContent, at, looks, section, texts } from "./layout";

const COMPUTED = ["indicadores", "exigibles", "calculados", "cumplimiento", "semaforo"] as const;
type Computed = (typeof COMPUTED)[number];

/** The table of the responsables in the block that begins in a row, its headings included. */
export const responsablesArea = (row: number, rows: number): Area => ({
  row: row + 1,
  column: at("accion"),
  rows: rows + 1,
  columns: 1 + COMPUTED.length,
});

/** The block by responsable: the same figures for all the rows that one answers for, and who is not listed. */
export function responsablesCells(
  row: number,
  rows: number,
  table: string,
  { responsables }: ResumenContent,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const area = responsablesArea(row, rows);
  const body = { ...area, row: area.row + 1, rows };
  const names = { ...body, columns: 1 };
  const formulas = computed(table, matriz);
  const indicadores = `${table}[${texts.columnas.indicadores}]`;
  const missing = `(${resumenFormulas(matriz).indicadoresCon("responsable")}-SUM(${indicadores}))`;
  return [
    section(row, texts.responsables),
    {
      area: { ...area, rows: 1 },
      style: "header",
      values: [[texts.responsable, ...COMPUTED.map((key) => texts.columnas[key])]],
    },
    { area: names, style: "input", numberFormat: "@" },
    ...(responsables.length === 0
      ? []
      : [{ area: { ...names, rows: responsables.length }, values: responsables.map((each) => [each]) }]),
    ...COMPUTED.map((key): CellsDeclaration => ({
      area: { ...body, column: at(key), columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      formula: `=${formulas[key]}`,
    })),
    {
      area: cell(body.row + rows, area.column),
      style: "aside",
      formula: `=IF(${missing}>0,${missing}&"${texts.sinSuResponsable}","")`,
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
function computed(table: string, matriz: MatrizColumns): Readonly<Record<Computed, string>> {
  const own = (heading: string) => `${table}[[#This Row],[${heading}]]`;
  const formulas = resumenFormulas(matriz);
  const who = own(texts.responsable);
  return {
    indicadores: formulas.indicadores("responsable", who),
    exigibles: formulas.exigibles("responsable", who),
    calculados: formulas.calculados("responsable", who),
    cumplimiento: formulas.cumplimiento("responsable", who),
    semaforo: formulas.semaforo(own(texts.columnas.cumplimiento)),
  };
}
